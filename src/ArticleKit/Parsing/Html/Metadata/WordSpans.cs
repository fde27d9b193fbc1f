namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The words of a bare text, apart by one space.</summary>
internal ref struct WordSpans(ReadOnlySpan<char> bare)
{
    private ReadOnlySpan<char> _rest = bare;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly WordSpans GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_rest.IsEmpty)
        {
            return false;
        }

        int space = _rest.IndexOf(' ');
        Current = space < 0 ? _rest : _rest[..space];
        _rest = space < 0 ? default : _rest[(space + 1)..];
        return true;
    }
}
