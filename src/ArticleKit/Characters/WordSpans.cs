namespace ArticleKit.Characters;

/// <summary>The words of a text, cut at every separator, without copies; empty ones where two separators stand together.</summary>
/// <param name="text">The text.</param>
/// <param name="separators">The characters that part words.</param>
internal ref struct WordSpans(ReadOnlySpan<char> text, ReadOnlySpan<char> separators)
{
    private readonly ReadOnlySpan<char> _separators = separators;
    private ReadOnlySpan<char> _rest = text;

    /// <summary>Words apart by one space.</summary>
    public WordSpans(ReadOnlySpan<char> text)
        : this(text, " ")
    {
    }

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly WordSpans GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_rest.IsEmpty)
        {
            return false;
        }

        int end = _rest.IndexOfAny(_separators);
        Current = end < 0 ? _rest : _rest[..end];
        _rest = end < 0 ? default : _rest[(end + 1)..];
        return true;
    }
}
