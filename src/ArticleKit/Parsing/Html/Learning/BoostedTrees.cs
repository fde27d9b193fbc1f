using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

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

    // Trees with eight leaves.
    private const int LowDepth = 3;

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
        float[] all = ArrayPool<float>.Shared.Rent(rows.Stride);
        Block[] blocks = ArrayPool<Block>.Shared.Rent(rows.Stride / FeatureTable.Lanes);
        all.AsSpan(0, rows.Stride).Fill(_bias);
        int open = Open(rows.Count, skip, blocks);
        if (MathF.Abs(_bias) > sure)
        {
            open = 0;
        }

        // A few trees for all blocks of rows, then the next few for those that are not sure: so the questions stay near, and two blocks at a time fill a wide register.
        int step = CheckEvery * _depth;
        for (int split = 0; split < _splits.Length && open > 0; split += step)
        {
            int still = 0;
            int end = Math.Min(_splits.Length, split + step);
            for (int i = 0; i < open; i += 2)
            {
                Block one = blocks[i];
                Block other = blocks[Math.Min(i + 1, open - 1)];
                Vector256<float> sum = Add(rows, one.From, other.From, split, end, all);
                uint unsure = ~Vector256.GreaterThan(Vector256.Abs(sum), Vector256.Create(sure)).ExtractMostSignificantBits();
                blocks[still] = one;
                still += (unsure & one.Live) != 0 ? 1 : 0;
                if (i + 1 < open)
                {
                    blocks[still] = other;
                    still += ((unsure >> FeatureTable.Lanes) & other.Live) != 0 ? 1 : 0;
                }
            }

            open = still;
        }

        for (int i = 0; i < rows.Count; i++)
        {
            sums[i] = skip.IsEmpty || !skip[i] ? all[i] : sums[i];
        }

        ArrayPool<float>.Shared.Return(all);
        ArrayPool<Block>.Shared.Return(blocks);
    }

    /// <summary>Adds what some of the trees say to the sums of two blocks of rows.</summary>
    private Vector256<float> Add(FeatureTable rows, int one, int other, int split, int end, float[] all)
    {
        ref float sums = ref MemoryMarshal.GetArrayDataReference(all);
        ref float values = ref MemoryMarshal.GetReference(rows.Values);
        ref float lower = ref Unsafe.Add(ref values, one);
        ref float upper = ref Unsafe.Add(ref values, other);
        ref Split splits = ref MemoryMarshal.GetArrayDataReference(_splits);
        ref float leaves = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_leaves), (split / _depth) << _depth);
        nuint stride = (nuint)rows.Stride;
        var sum = Vector256.Create(Vector128.LoadUnsafe(ref sums, (nuint)one), Vector128.LoadUnsafe(ref sums, (nuint)other));
        while (split < end)
        {
            Vector256<int> leaf = Vector256<int>.Zero;
            for (int tree = split + _depth; split < tree; split++)
            {
                ref Split question = ref Unsafe.Add(ref splits, split);
                nuint column = question.Feature * stride;
                var answers = Vector256.Create(Vector128.LoadUnsafe(ref lower, column), Vector128.LoadUnsafe(ref upper, column));

                // A yes is -1 in each lane.
                leaf = leaf + leaf - Vector256.GreaterThan(answers, Vector256.Create(question.Threshold)).AsInt32();
            }

            // The leaves of a low tree fill one register, and are looked up in it.
            sum += Avx2.IsSupported && _depth == LowDepth
                ? Avx2.PermuteVar8x32(Vector256.LoadUnsafe(ref leaves), leaf)
                : Vector256.Create(Leaves(ref leaves, leaf.GetLower()), Leaves(ref leaves, leaf.GetUpper()));
            leaves = ref Unsafe.Add(ref leaves, 1 << _depth);
        }

        sum.GetUpper().StoreUnsafe(ref sums, (nuint)other);
        sum.GetLower().StoreUnsafe(ref sums, (nuint)one);
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Leaves(ref float leaves, Vector128<int> leaf) => Vector128.Create(
        Unsafe.Add(ref leaves, leaf.GetElement(0)), Unsafe.Add(ref leaves, leaf.GetElement(1)),
        Unsafe.Add(ref leaves, leaf.GetElement(2)), Unsafe.Add(ref leaves, leaf.GetElement(3)));

    /// <summary>The blocks of rows with one that exists and is asked for.</summary>
    private static int Open(int count, ReadOnlySpan<bool> skip, Span<Block> blocks)
    {
        int open = 0;
        for (int from = 0; from < count; from += FeatureTable.Lanes)
        {
            uint live = 0;
            for (int i = from; i < Math.Min(count, from + FeatureTable.Lanes); i++)
            {
                live |= skip.IsEmpty || !skip[i] ? 1u << (i - from) : 0;
            }

            if (live != 0)
            {
                blocks[open++] = new Block(from, live);
            }
        }

        return open;
    }

    /// <summary>Rows that are looked at together.</summary>
    /// <param name="From">The first row.</param>
    /// <param name="Live">A bit for each row that exists and is asked for.</param>
    private readonly record struct Block(int From, uint Live);

    /// <summary>The question of a level.</summary>
    /// <param name="Threshold">Greater numbers are a yes.</param>
    /// <param name="Feature">Which number of the row is looked at.</param>
    private readonly record struct Split(float Threshold, byte Feature);
}
