namespace ArticleKit.Parsing.Html.Learning;

/// <summary>
/// Gradient-boosted regression trees (Friedman, "Greedy function approximation: a gradient boosting machine", 2001) that give the
/// log-odds of a yes. Immutable. Trained by <c>benchmarks/ArticleKit.Accuracy</c>, which also writes the form read here.
/// </summary>
internal sealed class BoostedTrees
{
    // After so many trees, a sum that the later trees are not likely to turn round is taken as it is.
    private const int CheckEvery = 12;
    private const float Sure = 4.2f;

    private readonly float _bias;
    private readonly int[] _roots;
    private readonly Node[] _nodes;

    private BoostedTrees(float bias, int[] roots, Node[] nodes) => (_bias, _roots, _nodes) = (bias, roots, nodes);

    public int TreeCount => _roots.Length;

    /// <summary>The log-odds for a row of features; those of sure cases are not followed to the end.</summary>
    public float Score(ReadOnlySpan<float> row) => Sum(row, early: true);

    /// <summary>The log-odds for a row of features, of all trees.</summary>
    public float Sum(ReadOnlySpan<float> row) => Sum(row, early: false);

    /// <summary>How likely the answer is yes, from 0 to 1.</summary>
    public float Probability(ReadOnlySpan<float> row) => 1 / (1 + MathF.Exp(-Score(row)));

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

        for (int i = 0; i < nodes.Length; i++)
        {
            short feature = reader.ReadInt16();
            float value = (float)reader.ReadHalf();
            nodes[i] = new Node(value, feature, feature < 0 ? (ushort)0 : reader.ReadUInt16());
        }

        return new BoostedTrees(bias, roots, nodes);
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

    private float Sum(ReadOnlySpan<float> row, bool early)
    {
        float sum = _bias;
        for (int t = 0; t < _roots.Length; t++)
        {
            if (early && t % CheckEvery == 0 && MathF.Abs(sum) > Sure)
            {
                break;
            }

            int at = _roots[t];
            Node node = _nodes[at];
            while (node.Feature >= 0)
            {
                // Without a branch: which way a row goes is hardly ever to be guessed.
                bool right = !(row[node.Feature] <= node.Value);
                at += right ? node.Right : 1;
                node = _nodes[at];
            }

            sum += node.Value;
        }

        return sum;
    }

    /// <summary>Eight bytes, so that the trees stay in the processor's nearest memory.</summary>
    /// <param name="Value">The threshold; in a leaf, what it adds.</param>
    /// <param name="Feature">Which number of the row is looked at; -1 in a leaf.</param>
    /// <param name="Right">How far on the node stands for numbers above the threshold.</param>
    private readonly record struct Node(float Value, short Feature, ushort Right);
}
