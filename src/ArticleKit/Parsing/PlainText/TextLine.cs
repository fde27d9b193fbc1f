namespace ArticleKit.Parsing.PlainText;

/// <summary>How the lines of a piece of text belong together.</summary>
internal enum TextKind
{
    /// <summary>A paragraph, or one line of a list or a heading.</summary>
    Prose,

    /// <summary>Lines that stay apart within one paragraph: a stanza, an address, a greeting with its name.</summary>
    Lines,

    /// <summary>Rows whose cells tabs part.</summary>
    Table,

    /// <summary>Code, as it stands.</summary>
    Code,

    /// <summary>A quote, the marks before its lines taken off.</summary>
    Quote,
}

/// <summary>A piece of text that stands alone: a paragraph with its lines joined, or one line of a list, a poem, a heading.</summary>
/// <param name="Value">The text, trimmed; for all but prose with line feeds between its lines.</param>
/// <param name="Indent">How far it is indented.</param>
/// <param name="AfterBlank">Whether a blank line stands before it.</param>
/// <param name="Kind">How its lines belong together.</param>
/// <param name="Language">The language of code, where its fence names one.</param>
internal sealed record TextLine(string Value, int Indent, bool AfterBlank, TextKind Kind = TextKind.Prose, string? Language = null)
{
    /// <summary>Whether the line is prose, and so may be a heading, part of the head, half a paragraph.</summary>
    public bool IsProse => Kind == TextKind.Prose;
}
