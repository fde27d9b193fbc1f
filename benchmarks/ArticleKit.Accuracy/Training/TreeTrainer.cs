using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Learning;

namespace ArticleKit.Accuracy.Training;

/// <summary>Settings of <see cref="TreeTrainer"/>. Of several bags, each a set of trees of its own seed, the mean is taken: less depends on chance.</summary>
internal sealed record TreeSettings(int Trees, int Depth, double Rate = 0.12, double Lambda = 8, double FeatureShare = 0.4, int Seed = 1, int Bags = 1);

/// <summary>
/// Trains <see cref="BoostedTrees"/> for log loss: histograms of binned features, trees grown level by level.
/// </summary>
internal sealed class TreeTrainer
{
    private const int Bins = 128;
    private const int MostLooked = 40_000;

    private readonly TreeSettings _settings;
    private readonly int _rows;
    private readonly byte[][] _bins;
    private readonly float[][] _edges;
    private readonly double[] _gain;
    private readonly float[] _gradient;
    private readonly float[] _hessian;

    private TreeTrainer(float[][] data, float[] labels, TreeSettings settings)
    {
        _settings = settings;
        _rows = data.Length;
        int width = data[0].Length;
        _bins = new byte[width][];
        _edges = new float[width][];
        _gain = new double[width];
        _gradient = new float[_rows];
        _hessian = new float[_rows];
        Parallel.For(0, width, new ParallelOptions { MaxDegreeOfParallelism = 2 }, f =>
        {
            _edges[f] = Edges(data, labels, f);
            _bins[f] = new byte[_rows];
            for (int r = 0; r < _rows; r++)
            {
                int at = Array.BinarySearch(_edges[f], data[r][f]);
                _bins[f][r] = (byte)(at < 0 ? ~at : at);
            }
        });
    }

    /// <summary>Trains, and gives the trees and how much each feature told.</summary>
    /// <param name="data">The rows.</param>
    /// <param name="labels">1 for yes, 0 for no.</param>
    /// <param name="weights">How much each row counts.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="lists">
    /// How many rows each list has, one list behind the other; null where each row is judged alone. Of a list, one row is to be
    /// chosen: the loss is that of the softmax over the list (Cao et al., "Learning to rank: from pairwise approach to listwise approach", 2007).
    /// </param>
    public static (BoostedTrees Trees, byte[] Bytes, double[] Gain) Train(float[][] data, float[] labels, float[] weights, TreeSettings settings, IReadOnlyList<int>? lists = null)
    {
        var trainer = new TreeTrainer(data, labels, settings);
        return trainer.Run(labels, weights, lists);
    }

    private void Lists(float[] score, float[] labels, IReadOnlyList<int> lists)
    {
        int at = 0;
        foreach (int length in lists)
        {
            Span<float> own = score.AsSpan(at, length);
            float top = float.MinValue;
            foreach (float s in own)
            {
                top = Math.Max(top, s);
            }

            float all = 0;
            float yes = 0;
            for (int r = 0; r < length; r++)
            {
                all += MathF.Exp(own[r] - top);
                yes += labels[at + r];
            }

            for (int r = 0; r < length; r++)
            {
                float p = MathF.Exp(own[r] - top) / all;
                _gradient[at + r] = p - (labels[at + r] / yes);
                _hessian[at + r] = Math.Max(1e-4f, p * (1 - p));
            }

            at += length;
        }
    }

    private (BoostedTrees, byte[], double[]) Run(float[] labels, float[] weights, IReadOnlyList<int>? lists)
    {
        double yes = labels.Zip(weights, (l, w) => l * w).Sum();
        double all = weights.Sum();
        float bias = lists is null ? (float)Math.Log(yes / (all - yes)) : 0;
        var splits = new List<(int Feature, float Threshold)>();
        var leaves = new List<float>();
        for (int bag = 0; bag < _settings.Bags; bag++)
        {
            var score = new float[_rows];
            Array.Fill(score, bias);
            var random = new Random(_settings.Seed + bag);
            for (int t = 0; t < _settings.Trees; t++)
            {
                if (lists is not null)
                {
                    Lists(score, labels, lists);
                }

                for (int r = 0; lists is null && r < _rows; r++)
                {
                    float p = 1 / (1 + MathF.Exp(-score[r]));
                    _gradient[r] = weights[r] * (p - labels[r]);
                    _hessian[r] = weights[r] * Math.Max(1e-4f, p * (1 - p));
                }

                Grow(random, score, splits, leaves);
            }
        }

        // The mean of several sets of trees is one set whose answers count that much less.
        leaves = [.. leaves.Select(leaf => (float)(Half)(leaf / _settings.Bags))];

        using var stream = new MemoryStream();
        BoostedTrees.Write(stream, bias, _settings.Depth, splits, leaves);
        byte[] bytes = stream.ToArray();
        return (BoostedTrees.Read(new MemoryStream(bytes)), bytes, _gain);
    }

    /// <summary>Grows a tree level by level: of all questions, the one that tells most over all leaves so far.</summary>
    private void Grow(Random random, float[] score, List<(int Feature, float Threshold)> splits, List<float> values)
    {
        int[] features = [.. Enumerable.Range(0, _bins.Length).Where(_ => random.NextDouble() < _settings.FeatureShare)];
        TreeSample sample = TreeSample.Draw(_gradient, _hessian, random);
        var histograms = new double[features.Length][];
        int[] rows = [.. Enumerable.Range(0, sample.Count)];
        bool[] counted = [true];
        for (int level = 0; level < _settings.Depth; level++)
        {
            int leaves = 1 << level;
            var found = new (double Gain, int Feature, int Bin)[features.Length];
            Parallel.For(0, features.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
            {
                histograms[i] = Histogram(_bins[features[i]], sample, rows, counted, histograms[i]);
                found[i] = BestSplit(features[i], histograms[i], leaves);
            });
            (double gain, int feature, int bin) = found.MaxBy(static s => s.Gain);
            _gain[feature] += gain;
            splits.Add((feature, _edges[feature][bin]));
            (rows, counted) = sample.Part(_bins[feature], bin, leaves);
        }

        float[] value = sample.Leaves(1 << _settings.Depth, _settings.Lambda, _settings.Rate);
        values.AddRange(value);
        var leafOf = new int[_rows];
        foreach ((int feature, float threshold) in splits.TakeLast(_settings.Depth))
        {
            byte[] column = _bins[feature];
            int bin = Array.IndexOf(_edges[feature], threshold);
            for (int r = 0; r < _rows; r++)
            {
                // Bin b holds the values up to edge b.
                leafOf[r] = (leafOf[r] * 2) + (column[r] > bin ? 1 : 0);
            }
        }

        for (int r = 0; r < _rows; r++)
        {
            score[r] += value[leafOf[r]];
        }
    }

    /// <summary>Sums by leaf and bin: counted for the smaller half of each parted leaf, for the other half what is left of the leaf's own.</summary>
    private static double[] Histogram(byte[] column, TreeSample sample, int[] rows, bool[] counted, double[]? parents)
    {
        const int Size = Bins * 2;
        var histogram = new double[counted.Length * Size];
        sample.Add(column, rows, histogram, Bins);
        for (int leaf = 0; leaf < counted.Length && parents is not null; leaf++)
        {
            if (!counted[leaf])
            {
                Span<double> own = histogram.AsSpan(leaf * Size, Size);
                ReadOnlySpan<double> parent = parents.AsSpan((leaf / 2) * Size, Size);
                ReadOnlySpan<double> sibling = histogram.AsSpan((leaf ^ 1) * Size, Size);
                for (int b = 0; b < Size; b++)
                {
                    own[b] = parent[b] - sibling[b];
                }
            }
        }

        return histogram;
    }

    private (double Gain, int Feature, int Bin) BestSplit(int feature, double[] histogram, int leaves)
    {
        double lambda = _settings.Lambda;
        int edges = _edges[feature].Length - 1;
        var gain = new double[edges];
        for (int leaf = 0; leaf < leaves; leaf++)
        {
            Span<double> own = histogram.AsSpan(leaf * Bins * 2, Bins * 2);
            double g = 0, h = 0;
            for (int b = 0; b < own.Length; b += 2)
            {
                g += own[b];
                h += own[b + 1];
            }

            if (h <= 1e-9)
            {
                continue;
            }

            double whole = g * g / (h + lambda);
            double left = 0, leftHessian = 0;
            for (int b = 0; b < edges; b++)
            {
                left += own[b * 2];
                leftHessian += own[(b * 2) + 1];
                double right = g - left;
                gain[b] += (left * left / (leftHessian + lambda)) + (right * right / (h - leftHessian + lambda)) - whole;
            }
        }

        int best = 0;
        for (int b = 1; b < edges; b++)
        {
            best = gain[b] > gain[best] ? b : best;
        }

        return edges == 0 ? (double.MinValue, feature, 0) : (gain[best], feature, best);
    }

    /// <summary>
    /// The upper edges of the bins, as half-precision numbers, for so they are stored. They part the rows into equal shares; of many rows,
    /// half of the edges part those whose answer is yes, for most of a page is what nobody doubts.
    /// </summary>
    private static float[] Edges(float[][] data, float[] labels, int feature)
    {
        var random = new Random(7);
        int[] rows = [.. Enumerable.Range(0, Math.Min(data.Length, MostLooked)).Select(_ => random.Next(data.Length))];
        float[] all = [.. rows.Select(r => data[r][feature]).Order()];
        float[] yes = data.Length < TreeSample.Few ? [] : [.. rows.Where(r => labels[r] > 0.5f).Select(r => data[r][feature]).Order()];
        int shares = yes.Length == 0 ? Bins : Bins / 2;
        var edges = new SortedSet<float>();
        foreach (float[] sample in (float[][])[all, yes])
        {
            for (int b = 1; b < shares && sample.Length > 0; b++)
            {
                edges.Add((float)(Half)sample[(int)((long)b * (sample.Length - 1) / shares)]);
            }
        }

        edges.Add(float.MaxValue);
        return [.. edges];
    }
}
