namespace ArticleKit.Accuracy.Training;

/// <summary>
/// The rows that one tree is grown on: all whose gradient is high, and of the others a few that count for the rest (gradient-based
/// one-side sampling; Ke et al., "LightGBM: a highly efficient gradient boosting decision tree", 2017). Of few rows, four in five.
/// </summary>
internal sealed class TreeSample
{
    /// <summary>Fewer rows than this are few.</summary>
    public const int Few = 100_000;

    private const double ShareOfFew = 0.8;
    private const double HighShare = 0.15;
    private const double LowShare = 0.15;

    private readonly int[] _rows;
    private readonly float[] _gradients;
    private readonly float[] _hessians;
    private readonly int[] _leaves;

    private TreeSample(int[] rows, float[] gradients, float[] hessians) =>
        (_rows, _gradients, _hessians, _leaves) = (rows, gradients, hessians, new int[rows.Length]);

    public int Count => _rows.Length;

    /// <summary>Draws the rows for one tree.</summary>
    public static TreeSample Draw(float[] gradient, float[] hessian, Random random)
    {
        var rows = new List<int>(gradient.Length);
        var gradients = new List<float>(gradient.Length);
        var hessians = new List<float>(gradient.Length);
        bool few = gradient.Length < Few;
        float high = few ? 0 : Quantile(gradient, 1 - HighShare);
        for (int r = 0; r < gradient.Length; r++)
        {
            if (hessian[r] <= 0)
            {
                continue;
            }

            bool keep = !few && MathF.Abs(gradient[r]) >= high;
            double share = few ? ShareOfFew : LowShare;
            if (keep || random.NextDouble() < share)
            {
                float scale = few || keep ? 1 : (float)(1 / LowShare);
                rows.Add(r);
                gradients.Add(gradient[r] * scale);
                hessians.Add(hessian[r] * scale);
            }
        }

        return new TreeSample([.. rows], [.. gradients], [.. hessians]);
    }

    /// <summary>Adds what rows weigh to a histogram by leaf and bin: gradient and hessian, one behind the other.</summary>
    public void Add(byte[] column, int[] rows, double[] histogram, int bins)
    {
        foreach (int s in rows)
        {
            int at = ((_leaves[s] * bins) + column[_rows[s]]) * 2;
            histogram[at] += _gradients[s];
            histogram[at + 1] += _hessians[s];
        }
    }

    /// <summary>Parts every leaf by one question.</summary>
    /// <param name="column">The bins of the feature asked for.</param>
    /// <param name="bin">The last bin of a no.</param>
    /// <param name="leaves">How many leaves there are before.</param>
    /// <returns>The rows of the smaller half of each leaf, and which of the new leaves are such halves.</returns>
    public (int[] Rows, bool[] Counted) Part(byte[] column, int bin, int leaves)
    {
        var sizes = new int[leaves * 2];
        for (int s = 0; s < Count; s++)
        {
            _leaves[s] = (_leaves[s] * 2) + (column[_rows[s]] > bin ? 1 : 0);
            sizes[_leaves[s]]++;
        }

        bool[] counted = [.. sizes.Select((size, leaf) => size < sizes[leaf ^ 1] || (size == sizes[leaf ^ 1] && leaf % 2 == 0))];
        return ([.. Enumerable.Range(0, Count).Where(s => counted[_leaves[s]])], counted);
    }

    /// <summary>What each leaf adds to the log-odds.</summary>
    public float[] Leaves(int count, double lambda, double rate)
    {
        var gradient = new double[count];
        var hessian = new double[count];
        for (int s = 0; s < Count; s++)
        {
            gradient[_leaves[s]] += _gradients[s];
            hessian[_leaves[s]] += _hessians[s];
        }

        return [.. gradient.Zip(hessian, (g, h) => (float)(Half)(-g / (h + lambda) * rate))];
    }

    private static float Quantile(float[] gradient, double share)
    {
        var random = new Random(11);
        float[] some = [.. Enumerable.Range(0, 20000).Select(_ => MathF.Abs(gradient[random.Next(gradient.Length)])).Order()];
        return some[(int)(share * (some.Length - 1))];
    }
}
