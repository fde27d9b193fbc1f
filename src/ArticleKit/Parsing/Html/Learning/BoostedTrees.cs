using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleKit.Parsing.Html.Learning;

/// <summary>
/// Gradient-boosted regression trees (Friedman, "Greedy function approximation: a gradient boosting machine", 2001) that give the
/// log-odds of a yes. Immutable. Trained by <c>benchmarks/ArticleKit.Accuracy</c>, which also writes the form read here.
/// </summary>
internal sealed class BoostedTrees
{
    // After so many trees, a sum that the later trees are not likely to turn round is taken as it is.
    private const int CheckEvery = 8;
    private const float Sure = 4.2f;

    private readonly float _bias;
    private readonly int[] _roots;
    private readonly Node[] _nodes;

    private readonly int _width;

    private BoostedTrees(float bias, int[] roots, Node[] nodes, int width) => (_bias, _roots, _nodes, _width) = (bias, roots, nodes, width);

    public int TreeCount => _roots.Length;

    /// <summary>The log-odds for a row of features, of all trees.</summary>
    public float Sum(ReadOnlySpan<float> row)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(row.Length, _width);
        float sum = _bias;
        foreach (int root in _roots)
        {
            sum += Leaf(_nodes, root, row);
        }

        return sum;
    }

    /// <summary>The log-odds for many rows, one behind the other.</summary>
    public void Sums(ReadOnlySpan<float> rows, int width, Span<float> sums) => Sums(rows, width, sums, default, sure: float.MaxValue);

    /// <summary>How likely the answer is yes for each of many rows, from 0 to 1; sure cases are not followed to the last tree.</summary>
    /// <param name="rows">The rows, one behind the other.</param>
    /// <param name="width">How long a row is.</param>
    /// <param name="p">Takes the answers.</param>
    /// <param name="skip">Rows whose answer stays as it is; empty for none.</param>
    public void Probabilities(ReadOnlySpan<float> rows, int width, Span<float> p, ReadOnlySpan<bool> skip = default)
    {
        Sums(rows, width, p, skip, Sure);
        for (int i = 0; i < p.Length; i++)
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
        var roots = new int[reader.ReadInt32()];
        var nodes = new Node[reader.ReadInt32()];
        for (int i = 0; i < roots.Length; i++)
        {
            roots[i] = reader.ReadInt32();
        }

        int width = 0;
        for (int i = 0; i < nodes.Length; i++)
        {
            short feature = reader.ReadInt16();
            float value = (float)reader.ReadHalf();
            width = Math.Max(width, feature + 1);
            nodes[i] = feature < 0 ? new Node(value, 0, 0, 0) : new Node(value, checked((byte)feature), 1, reader.ReadUInt16());
        }

        Check(roots, nodes);
        return new BoostedTrees(bias, roots, nodes, width);
    }

    /// <summary>Writes the trees: bias, roots, then nodes in depth-first order, the left child behind its parent.</summary>
    public static void Write(Stream stream, float bias, IReadOnlyList<int> roots, IReadOnlyList<(int Feature, float Value, int Right)> nodes)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(bias);
        writer.Write(roots.Count);
        writer.Write(nodes.Count);
        foreach (int root in roots)
        {
            writer.Write(root);
        }

        for (int i = 0; i < nodes.Count; i++)
        {
            writer.Write((short)nodes[i].Feature);
            writer.Write((Half)nodes[i].Value);
            if (nodes[i].Feature >= 0)
            {
                writer.Write((ushort)(nodes[i].Right - i));
            }
        }
    }

    private void Sums(ReadOnlySpan<float> rows, int width, Span<float> sums, ReadOnlySpan<bool> skip, float sure)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, _width);
        int[] active = ArrayPool<int>.Shared.Rent(sums.Length);
        int count = 0;
        for (int i = 0; i < sums.Length; i++)
        {
            if (skip.IsEmpty || !skip[i])
            {
                sums[i] = _bias;
                active[count++] = i;
            }
        }

        for (int from = 0; from < _roots.Length && count > 0; from += CheckEvery)
        {
            int left = 0;
            for (int k = 0; k < count; k++)
            {
                if (MathF.Abs(sums[active[k]]) <= sure)
                {
                    active[left++] = active[k];
                }
            }

            count = left;
            Add(rows, width, sums, active.AsSpan(0, count), _roots.AsSpan(from, Math.Min(CheckEvery, _roots.Length - from)));
        }

        ArrayPool<int>.Shared.Return(active);
    }

    /// <summary>Adds what trees say of rows to their sums, four rows side by side: a step down one tree waits for memory, four wait together.</summary>
    private void Add(ReadOnlySpan<float> rows, int width, Span<float> sums, ReadOnlySpan<int> active, ReadOnlySpan<int> roots)
    {
        // No step leaves its row or the nodes: Read has seen every node, and Sums how wide a row is.
        ref Node nodes = ref MemoryMarshal.GetArrayDataReference(_nodes);
        int i = 0;
        for (; i + 4 <= active.Length; i += 4)
        {
            int a = active[i], b = active[i + 1], c = active[i + 2], d = active[i + 3];
            ref readonly float rowA = ref rows.Slice(a * width, width)[0], rowB = ref rows.Slice(b * width, width)[0];
            ref readonly float rowC = ref rows.Slice(c * width, width)[0], rowD = ref rows.Slice(d * width, width)[0];
            float sumA = sums[a], sumB = sums[b], sumC = sums[c], sumD = sums[d];
            foreach (int root in roots)
            {
                int atA = root, atB = root, atC = root, atD = root;
                Node nodeA = Unsafe.Add(ref nodes, root), nodeB = nodeA, nodeC = nodeA, nodeD = nodeA;
                while ((nodeA.Right | nodeB.Right | nodeC.Right | nodeD.Right) != 0)
                {
                    nodeA = Unsafe.Add(ref nodes, atA += nodeA.Step(in rowA));
                    nodeB = Unsafe.Add(ref nodes, atB += nodeB.Step(in rowB));
                    nodeC = Unsafe.Add(ref nodes, atC += nodeC.Step(in rowC));
                    nodeD = Unsafe.Add(ref nodes, atD += nodeD.Step(in rowD));
                }

                sumA += nodeA.Value;
                sumB += nodeB.Value;
                sumC += nodeC.Value;
                sumD += nodeD.Value;
            }

            (sums[a], sums[b], sums[c], sums[d]) = (sumA, sumB, sumC, sumD);
        }

        for (; i < active.Length; i++)
        {
            ReadOnlySpan<float> row = rows.Slice(active[i] * width, width);
            foreach (int root in roots)
            {
                sums[active[i]] += Leaf(_nodes, root, row);
            }
        }
    }

    /// <summary>Every way from a root ends in a leaf.</summary>
    /// <exception cref="InvalidDataException">A node leads out of the trees.</exception>
    private static void Check(int[] roots, Node[] nodes)
    {
        bool fits = Array.TrueForAll(roots, root => root >= 0 && root < nodes.Length);
        for (int i = 0; i < nodes.Length; i++)
        {
            fits &= nodes[i].Left == 0 ? nodes[i].Right == 0 : nodes[i].Right > 0 && i + nodes[i].Right < nodes.Length;
        }

        if (!fits || (nodes.Length > 0 && nodes[^1].Left != 0))
        {
            throw new InvalidDataException("A node of the trees leads nowhere.");
        }
    }

    private static float Leaf(ReadOnlySpan<Node> nodes, int root, ReadOnlySpan<float> row)
    {
        int at = root;
        Node node = nodes[at];
        while (node.Right != 0)
        {
            node = nodes[at += node.Step(in row[0])];
        }

        return node.Value;
    }

    /// <summary>Eight bytes, so that the trees stay in the processor's nearest memory.</summary>
    /// <param name="Value">The threshold; in a leaf, what it adds.</param>
    /// <param name="Feature">Which number of the row is looked at.</param>
    /// <param name="Left">How far on the node stands for other numbers: 1, or 0 in a leaf.</param>
    /// <param name="Right">How far on the node stands for numbers above the threshold; 0 in a leaf.</param>
    private readonly record struct Node(float Value, byte Feature, byte Left, ushort Right)
    {
        /// <summary>How far on the next node stands; none from a leaf. Without a branch: which way a row goes is hardly ever to be guessed.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int Step(ref readonly float row)
        {
            bool right = !(Unsafe.Add(ref Unsafe.AsRef(in row), Feature) <= Value);
            return Left + (Unsafe.As<bool, byte>(ref right) * (Right - Left));
        }
    }
}
