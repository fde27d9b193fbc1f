using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Learning;

namespace ArticleKit.Accuracy.Training;

/// <summary>Settings of <see cref="TreeTrainer"/>.</summary>
internal sealed record TreeSettings(int Trees = 120, int Leaves = 24, double Rate = 0.12, double Lambda = 8, double MinHessian = 4, double FeatureShare = 0.4, int Seed = 1);

/// <summary>
/// Trains <see cref="BoostedTrees"/> for log loss: histograms of binned features, trees grown leaf by leaf (Ke et al., "LightGBM", 2017).
/// </summary>
internal sealed class TreeTrainer
{
    private const int Bins = 128;

    private readonly TreeSettings _settings;
    private readonly int _rows;
    private readonly byte[][] _bins;
    private readonly float[][] _edges;
    private readonly double[] _gain;
    private readonly float[] _gradient;
    private readonly float[] _hessian;

    private TreeTrainer(float[][] data, TreeSettings settings)
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
            _edges[f] = Edges(data, f);
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
        var trainer = new TreeTrainer(data, settings);
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
        var score = new float[_rows];
        Array.Fill(score, bias);
        var roots = new List<int>();
        var nodes = new List<(int Feature, float Value, int Right)>();
        var random = new Random(_settings.Seed);
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

            roots.Add(nodes.Count);
            Emit(Grow(random, score), nodes);
        }

        using var stream = new MemoryStream();
        BoostedTrees.Write(stream, bias, roots, nodes);
        byte[] bytes = stream.ToArray();
        return (BoostedTrees.Read(new MemoryStream(bytes)), bytes, _gain);
    }

    private sealed class Leaf
    {
        public required int[] Rows;
        public double Gradient;
        public double Hessian;
        public int Depth;
        public double[][]? Histogram;
        public (double Gain, int Feature, int Bin) Split;
        public int Feature = -1;
        public float Value;
        public Leaf? Left;
        public Leaf? Right;
    }

    private Leaf Grow(Random random, float[] score)
    {
        int[] features = [.. Enumerable.Range(0, _bins.Length).Where(_ => random.NextDouble() < _settings.FeatureShare)];
        Leaf root = MakeLeaf([.. Enumerable.Range(0, _rows).Where(r => _hessian[r] > 0 && random.NextDouble() < 0.8)], 0, features, null, null);
        var leaves = new List<Leaf> { root };
        while (leaves.Count < _settings.Leaves)
        {
            Leaf best = leaves.MaxBy(l => l.Split.Gain)!;
            if (best.Split.Gain <= 1e-6)
            {
                break;
            }

            (double gain, int feature, int bin) = best.Split;
            _gain[feature] += gain;
            byte[] column = _bins[feature];
            int[] left = [.. best.Rows.Where(r => column[r] <= bin)];
            int[] right = [.. best.Rows.Where(r => column[r] > bin)];
            Leaf small = MakeLeaf(left.Length < right.Length ? left : right, best.Depth + 1, features, null, null);
            Leaf large = MakeLeaf(left.Length < right.Length ? right : left, best.Depth + 1, features, best, small);
            (best.Left, best.Right) = left.Length < right.Length ? (small, large) : (large, small);
            best.Feature = feature;
            best.Value = _edges[feature][bin];
            best.Histogram = null;
            best.Rows = [];
            leaves.Remove(best);
            leaves.Add(small);
            leaves.Add(large);
        }

        foreach (Leaf leaf in leaves)
        {
            leaf.Value = (float)(-leaf.Gradient / (leaf.Hessian + _settings.Lambda) * _settings.Rate);
        }

        for (int r = 0; r < _rows; r++)
        {
            Leaf at = root;
            while (at.Feature >= 0)
            {
                // Bin b holds the values up to edge b.
                at = _bins[at.Feature][r] <= at.Split.Bin ? at.Left! : at.Right!;
            }

            score[r] += at.Value;
        }

        return root;
    }

    private Leaf MakeLeaf(int[] rows, int depth, int[] features, Leaf? parent, Leaf? sibling)
    {
        var leaf = new Leaf { Rows = rows, Depth = depth, Histogram = new double[_bins.Length][] };
        foreach (int r in rows)
        {
            leaf.Gradient += _gradient[r];
            leaf.Hessian += _hessian[r];
        }

        var splits = new (double Gain, int Feature, int Bin)[features.Length];
        Parallel.For(0, features.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
        {
            int f = features[i];
            double[] histogram = new double[Bins * 2];
            if (parent?.Histogram?[f] is { } whole && sibling is not null)
            {
                double[] other = sibling.Histogram![f];
                for (int b = 0; b < histogram.Length; b++)
                {
                    histogram[b] = whole[b] - other[b];
                }
            }
            else
            {
                byte[] column = _bins[f];
                foreach (int r in rows)
                {
                    int b = column[r] * 2;
                    histogram[b] += _gradient[r];
                    histogram[b + 1] += _hessian[r];
                }
            }

            leaf.Histogram[f] = histogram;
            splits[i] = depth >= 7 ? (0, f, 0) : BestSplit(histogram, f, leaf);
        });
        leaf.Split = splits.MaxBy(s => s.Gain);
        return leaf;
    }

    private (double Gain, int Feature, int Bin) BestSplit(double[] histogram, int feature, Leaf leaf)
    {
        double lambda = _settings.Lambda;
        double whole = leaf.Gradient * leaf.Gradient / (leaf.Hessian + lambda);
        double gradient = 0;
        double hessian = 0;
        (double Gain, int, int) best = (0, feature, 0);
        for (int b = 0; b < _edges[feature].Length - 1; b++)
        {
            gradient += histogram[b * 2];
            hessian += histogram[(b * 2) + 1];
            double rest = leaf.Hessian - hessian;
            if (hessian < _settings.MinHessian || rest < _settings.MinHessian)
            {
                continue;
            }

            double other = leaf.Gradient - gradient;
            double gain = (gradient * gradient / (hessian + lambda)) + (other * other / (rest + lambda)) - whole;
            if (gain > best.Gain)
            {
                best = (gain, feature, b);
            }
        }

        return best;
    }

    private static void Emit(Leaf leaf, List<(int Feature, float Value, int Right)> nodes)
    {
        int at = nodes.Count;
        nodes.Add((leaf.Feature, leaf.Value, 0));
        if (leaf.Feature >= 0)
        {
            Emit(leaf.Left!, nodes);
            nodes[at] = (leaf.Feature, leaf.Value, nodes.Count);
            Emit(leaf.Right!, nodes);
        }
    }

    /// <summary>The upper edges of the bins, as half-precision numbers, for so they are stored.</summary>
    private static float[] Edges(float[][] data, int feature)
    {
        var random = new Random(7);
        float[] sample = [.. Enumerable.Range(0, Math.Min(data.Length, 20000)).Select(_ => data[random.Next(data.Length)][feature])];
        Array.Sort(sample);
        var edges = new SortedSet<float>();
        for (int b = 1; b < Bins; b++)
        {
            edges.Add((float)(Half)sample[(int)((long)b * (sample.Length - 1) / Bins)]);
        }

        edges.Add(float.MaxValue);
        return [.. edges];
    }
}
