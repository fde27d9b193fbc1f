using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleKit.Parsing.Html.Learning;

/// <summary>
/// Gradient-boosted trees (Friedman, "Greedy function approximation: a gradient boosting machine", 2001) that give the log-odds of a
/// yes. The trees are symmetric (Prokhorenkova et al., "CatBoost: unbiased boosting with categorical features", 2018): all nodes of
/// one level ask the same question, so that many rows go down a tree at once, without a branch. Immutable. Trained by
/// <c>benchmarks/ArticleKit.Accuracy</c>, which also writes the form read here.
/// </summary>
internal sealed class BoostedTrees
{
    // After so many trees, a sum that the later trees are not likely to turn round is taken as it is.
    private const int CheckEvery = 8;
    private const float Sure = 4.2f;

    private readonly float _bias;
    private readonly int _depth;
    private readonly int _width;
    private readonly Split[] _splits;
    private readonly float[] _leaves;

    private BoostedTrees(float bias, int depth, Split[] splits, float[] leaves) =>
        (_bias, _depth, _splits, _leaves, _width) = (bias, depth, splits, leaves, splits.Length == 0 ? 0 : splits.Max(static s => s.Feature) + 1);

    /// <summary>The log-odds for a row of features, of all trees.</summary>
    public float Sum(ReadOnlySpan<float> row)
    {
        float sum = _bias;
        for (int split = 0, first = 0; split < _splits.Length; first += 1 << _depth)
        {
            int leaf = 0;
            for (int level = 0; level < _depth; level++, split++)
            {
                leaf = (leaf * 2) + (row[_splits[split].Feature] > _splits[split].Threshold ? 1 : 0);
            }

            sum += _leaves[first + leaf];
        }

        return sum;
    }

    /// <summary>The log-odds for each row.</summary>
    public void Sums(FeatureTable rows, Span<float> sums) => Sums(rows, sums, default, float.MaxValue);

    /// <summary>How likely the answer is yes for each row, from 0 to 1; sure cases are not followed to the last tree.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="p">Takes the answers.</param>
    /// <param name="skip">Rows whose answer stays as it is; empty for none.</param>
    public void Probabilities(FeatureTable rows, Span<float> p, ReadOnlySpan<bool> skip = default)
    {
        Sums(rows, p, skip, Sure);
        for (int i = 0; i < rows.Count; i++)
        {
            if (skip.IsEmpty || !skip[i])
            {
                p[i] = 1 / (1 + MathF.Exp(-p[i]));
            }
        }
    }

    /// <summary>Reads what <see cref="Write"/> writes.</summary>
    public static BoostedTrees Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        float bias = reader.ReadSingle();
        int trees = reader.ReadInt32();
        int depth = reader.ReadInt32();
        var splits = new Split[trees * depth];
        for (int i = 0; i < splits.Length; i++)
        {
            splits[i] = new Split((float)reader.ReadHalf(), reader.ReadByte());
        }

        var leaves = new float[trees << depth];
        for (int i = 0; i < leaves.Length; i++)
        {
            leaves[i] = (float)reader.ReadHalf();
        }

        return new BoostedTrees(bias, depth, splits, leaves);
    }

    /// <summary>Writes the trees: bias, how many, how deep; the questions of all levels, then the leaves, both tree by tree.</summary>
    public static void Write(Stream stream, float bias, int depth, IReadOnlyList<(int Feature, float Threshold)> splits, IReadOnlyList<float> leaves)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(bias);
        writer.Write(splits.Count / depth);
        writer.Write(depth);
        foreach ((int feature, float threshold) in splits)
        {
            writer.Write((Half)threshold);
            writer.Write(checked((byte)feature));
        }

        foreach (float leaf in leaves)
        {
            writer.Write((Half)leaf);
        }
    }

    private void Sums(FeatureTable rows, Span<float> sums, ReadOnlySpan<bool> skip, float sure)
    {
        // What follows reads by reference: no question asks beyond the table's columns, and no answer leads beyond a tree's leaves.
        ArgumentOutOfRangeException.ThrowIfLessThan(rows.Width, _width);
        ref float values = ref MemoryMarshal.GetReference(rows.Values);
        ref Split splits = ref MemoryMarshal.GetArrayDataReference(_splits);
        Span<float> lanes = stackalloc float[FeatureTable.Lanes];
        for (int from = 0; from < rows.Count; from += FeatureTable.Lanes)
        {
            Vector128<int> live = Live(from, rows.Count, skip);
            if (live == Vector128<int>.Zero)
            {
                continue;
            }

            ref float block = ref Unsafe.Add(ref values, from);
            Vector128<float> sum = Vector128.Create(_bias);
            for (int split = 0, first = 0, tree = 0; split < _splits.Length; first += 1 << _depth, tree++)
            {
                if (tree % CheckEvery == 0 && Vector128.AndNot(live, Vector128.GreaterThan(Vector128.Abs(sum), Vector128.Create(sure)).AsInt32()) == Vector128<int>.Zero)
                {
                    break;
                }

                Vector128<int> leaf = Vector128<int>.Zero;
                for (int end = split + _depth; split < end; split++)
                {
                    Split question = Unsafe.Add(ref splits, split);
                    Vector128<float> answers = Vector128.LoadUnsafe(ref block, (nuint)(question.Feature * rows.Stride));

                    // A yes is -1 in each lane.
                    leaf = leaf + leaf - Vector128.GreaterThan(answers, Vector128.Create(question.Threshold)).AsInt32();
                }

                ref float leaves = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_leaves), first);
                sum += Vector128.Create(
                    Unsafe.Add(ref leaves, leaf.GetElement(0)), Unsafe.Add(ref leaves, leaf.GetElement(1)),
                    Unsafe.Add(ref leaves, leaf.GetElement(2)), Unsafe.Add(ref leaves, leaf.GetElement(3)));
            }

            sum.CopyTo(lanes);
            for (int i = 0; i < FeatureTable.Lanes; i++)
            {
                if (live.GetElement(i) != 0)
                {
                    sums[from + i] = lanes[i];
                }
            }
        }
    }

    /// <summary>-1 for each of four rows that exists and is asked for.</summary>
    private static Vector128<int> Live(int from, int count, ReadOnlySpan<bool> skip)
    {
        if (skip.IsEmpty)
        {
            return Vector128.LessThan(Vector128.Create(0, 1, 2, 3), Vector128.Create(count - from));
        }

        Span<int> live = stackalloc int[FeatureTable.Lanes];
        for (int i = 0; i < live.Length; i++)
        {
            live[i] = from + i < count && !skip[from + i] ? -1 : 0;
        }

        return Vector128.Create<int>(live);
    }

    /// <summary>The question of a level.</summary>
    /// <param name="Threshold">Greater numbers are a yes.</param>
    /// <param name="Feature">Which number of the row is looked at.</param>
    private readonly record struct Split(float Threshold, byte Feature);
}
