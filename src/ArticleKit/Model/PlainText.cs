using System.Text;

namespace ArticleKit.Model;

/// <summary>Which display matter <see cref="PlainText"/> writes beside the running text.</summary>
public sealed record PlainTextOptions
{
    /// <summary>The running text alone: no captions, no pull quotes.</summary>
    public static PlainTextOptions Default { get; } = new();

    /// <summary>Everything a reader sees in the body.</summary>
    public static PlainTextOptions Everything { get; } = new() { PullQuotes = true, Captions = true };

    /// <summary>Whether pull quotes are written; they repeat what the body says.</summary>
    public bool PullQuotes { get; init; }

    /// <summary>Whether captions and credits of figures are written.</summary>
    public bool Captions { get; init; }
}

/// <summary>
/// The plain text of nodes: blocks apart by one blank line, headings on lines of their own, list items a line each, table rows a
/// line with cells apart by a tab, a line break as a line feed.
/// </summary>
public static class PlainText
{
    /// <summary>The plain text of one block.</summary>
    /// <exception cref="ArgumentNullException">The block is null.</exception>
    public static string ToPlainText(this Block block, PlainTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(block);
        return ToPlainText([block], options);
    }

    /// <summary>The plain text of one inline.</summary>
    /// <exception cref="ArgumentNullException">The inline is null.</exception>
    public static string ToPlainText(this Inline inline)
    {
        ArgumentNullException.ThrowIfNull(inline);
        return ToPlainText([inline]);
    }

    /// <summary>The plain text of a run of inlines.</summary>
    public static string ToPlainText(this NodeList<Inline> inlines)
    {
        if (inlines.Count == 1 && inlines[0] is Text only)
        {
            return only.Value;
        }

        var text = new StringBuilder();
        new PlainTextWriter(text, PlainTextOptions.Default).Write(inlines);
        return text.ToString();
    }

    /// <summary>The plain text of a run of blocks.</summary>
    public static string ToPlainText(this NodeList<Block> blocks, PlainTextOptions? options = null)
    {
        var text = new StringBuilder();
        new PlainTextWriter(text, options ?? PlainTextOptions.Default).Write(blocks);
        return text.ToString();
    }
}
