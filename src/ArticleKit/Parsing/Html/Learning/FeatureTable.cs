using System.Buffers;
using System.Diagnostics;

namespace ArticleKit.Parsing.Html.Learning;

/// <summary>Rows of features, stored column by column: <see cref="BoostedTrees"/> asks the same of many rows at once.</summary>
internal sealed class FeatureTable : IDisposable
{
    /// <summary>How many rows are looked at together; columns are padded to a multiple.</summary>
    public const int Lanes = 4;

    private readonly float[] _values;

    /// <summary>Rents room for rows whose values are not set yet.</summary>
    public FeatureTable(int count, int width)
    {
        Count = count;
        Width = width;
        Stride = (count + Lanes - 1) / Lanes * Lanes;
        _values = ArrayPool<float>.Shared.Rent(Stride * width);
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; }

    /// <summary>How many features a row has.</summary>
    public int Width { get; }

    /// <summary>How far apart the features of one row stand.</summary>
    public int Stride { get; }

    public ReadOnlySpan<float> Values => _values.AsSpan(0, Stride * Width);

    /// <summary>A row to fill from one of its features on.</summary>
    public Row Fill(int index, int from = 0) => new(_values.AsSpan(0, Stride * Width), (from * Stride) + index, Stride);

    /// <summary>One feature of all rows.</summary>
    public Span<float> Column(int feature) => _values.AsSpan(feature * Stride, Count);

    /// <summary>Makes a feature what another one is a number of rows further on.</summary>
    /// <param name="from">The other feature.</param>
    /// <param name="to">The feature to fill.</param>
    /// <param name="by">How many rows further on; less than 0 for rows before.</param>
    /// <param name="missing">What stands where there is no such row.</param>
    public void Shift(int from, int to, int by, float missing)
    {
        Span<float> source = Column(from);
        Span<float> target = Column(to);
        int skip = Math.Min(Math.Abs(by), Count);
        if (by > 0)
        {
            source[skip..].CopyTo(target);
            target[^skip..].Fill(missing);
        }
        else
        {
            source[..^skip].CopyTo(target[skip..]);
            target[..skip].Fill(missing);
        }
    }

    /// <summary>The first features of a row.</summary>
    public float[] Copy(int index, int width)
    {
        var row = new float[width];
        for (int f = 0; f < width; f++)
        {
            row[f] = _values[(f * Stride) + index];
        }

        return row;
    }

    public void Dispose() => ArrayPool<float>.Shared.Return(_values);
}

/// <summary>A row of features that is being filled. Who is given one by reference and adds many fills a copy and gives that back: the place is then kept in a register.</summary>
internal ref struct Row(Span<float> values, int at, int stride)
{
    private readonly Span<float> _values = values;
    private int _at = at;

    public void Add(float value)
    {
        _values[_at] = value;
        _at += stride;
    }

    /// <summary>Says that the row should be full.</summary>
    public readonly void End(int width) => Debug.Assert(_at / stride == width, "a row has as many values as names");
}
