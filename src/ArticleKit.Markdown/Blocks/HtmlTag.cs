using System.Net;

namespace ArticleKit.Markdown.Blocks;

/// <summary>One tag of HTML as CommonMark finds it among the words: its grammar is checked by then.</summary>
internal sealed class HtmlTag
{
    private readonly string _markup;
    private readonly int _attributes;

    private HtmlTag(string markup, string name, bool closes, int attributes) => (_markup, Name, Closes, _attributes) = (markup, name, closes, attributes);

    /// <summary>The element's name in lower case.</summary>
    public string Name { get; }

    /// <summary>Whether it is an end tag.</summary>
    public bool Closes { get; }

    /// <summary>The tag of a piece of markup; null for comments, declarations and instructions.</summary>
    public static HtmlTag? Read(string markup)
    {
        bool closes = markup.StartsWith("</", StringComparison.Ordinal);
        int start = closes ? 2 : 1;
        int end = start;
        while (end < markup.Length && (char.IsAsciiLetterOrDigit(markup[end]) || markup[end] == '-'))
        {
            end++;
        }

        return end > start && char.IsAsciiLetter(markup[start]) ? new HtmlTag(markup, markup[start..end].ToLowerInvariant(), closes, end) : null;
    }

    /// <summary>The value of an attribute, its character references resolved; null when the tag has none of that name.</summary>
    public string? Attribute(string name)
    {
        int at = _attributes;
        while (at < _markup.Length)
        {
            while (at < _markup.Length && (char.IsWhiteSpace(_markup[at]) || _markup[at] is '/' or '>'))
            {
                at++;
            }

            int start = at;
            while (at < _markup.Length && !char.IsWhiteSpace(_markup[at]) && _markup[at] is not ('=' or '/' or '>'))
            {
                at++;
            }

            ReadOnlySpan<char> found = _markup.AsSpan(start, at - start);
            string? value = Value(ref at);
            if (found.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return value is null ? "" : WebUtility.HtmlDecode(value).Trim();
            }

            // An equals sign without a name before it leads nowhere.
            at = at == start ? at + 1 : at;
        }

        return null;
    }

    private string? Value(ref int at)
    {
        int equals = at;
        while (equals < _markup.Length && char.IsWhiteSpace(_markup[equals]))
        {
            equals++;
        }

        if (equals >= _markup.Length || _markup[equals] != '=')
        {
            return null;
        }

        at = equals + 1;
        while (at < _markup.Length && char.IsWhiteSpace(_markup[at]))
        {
            at++;
        }

        int start = at;
        if (at < _markup.Length && _markup[at] is '"' or '\'')
        {
            int close = _markup.IndexOf(_markup[at], at + 1);
            at = close < 0 ? _markup.Length : close + 1;
            return _markup[(start + 1)..(close < 0 ? _markup.Length : close)];
        }

        while (at < _markup.Length && !char.IsWhiteSpace(_markup[at]) && _markup[at] != '>')
        {
            at++;
        }

        return _markup[start..at];
    }
}
