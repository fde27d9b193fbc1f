using System.Diagnostics;

namespace ArticleKit.Parsing.Html.Learning;

/// <summary>A row of features that is being filled.</summary>
internal ref struct Row(Span<float> values)
{
    private readonly Span<float> _values = values;
    private int _count;

    public void Add(float value) => _values[_count++] = value;

    public readonly void End() => Debug.Assert(_count == _values.Length, "a row has as many values as names");
}
