using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Serialization;

/// <summary>Writes blocks and inlines as HTML, a small method a kind.</summary>
internal sealed class HtmlNodeWriter(StringBuilder output) : IBlockVisitor, IInlineVisitor
{
    public void Write(NodeList<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            block.Accept(this);
            output.Append('\n');
        }
    }

    public void Visit(Heading node)
    {
        int level = Math.Clamp(node.Level, 1, 6);
        output.Append("<h").Append(level);
        HtmlText.Attribute(output, "id", node.Id);
        output.Append('>');
        Inlines(node.Content);
        output.Append("</h").Append(level).Append('>');
    }

    public void Visit(Paragraph node) => Element("p", node.Content);

    public void Visit(BlockQuote node)
    {
        output.Append("<blockquote");
        HtmlText.Attribute(output, "cite", HtmlText.SafeUrl(node.Cite));
        output.Append(">\n");
        Write(node.Content);
        Attribution(node.Attribution);
        output.Append("</blockquote>");
    }

    public void Visit(PullQuote node)
    {
        output.Append("<blockquote class=\"pullquote\">\n<p>");
        Inlines(node.Content);
        output.Append("</p>\n");
        Attribution(node.Attribution);
        output.Append("</blockquote>");
    }

    public void Visit(List node)
    {
        output.Append(node.Ordered ? "<ol" : "<ul").Append(node.Ordered && node.Start != 1 ? FormattableString.Invariant($" start=\"{node.Start}\"") : "").Append(">\n");
        foreach (ListItem item in node.Content)
        {
            output.Append("<li");
            HtmlText.Attribute(output, "id", item.Id);
            output.Append('>');
            // Bare lines would be read as paragraphs of their own.
            if (item.Content is [Paragraph only] && !only.Content.ToPlainText().Contains('\n', StringComparison.Ordinal))
            {
                Inlines(only.Content);
            }
            else
            {
                Write(item.Content);
            }

            output.Append("</li>\n");
        }

        output.Append(node.Ordered ? "</ol>" : "</ul>");
    }

    public void Visit(DefinitionList node)
    {
        output.Append("<dl>\n");
        foreach (DefinitionItem item in node.Content)
        {
            Element("dt", item.Term);
            output.Append("\n<dd>");
            Write(item.Content);
            output.Append("</dd>\n");
        }

        output.Append("</dl>");
    }

    public void Visit(Figure node)
    {
        output.Append("<figure>\n");
        foreach (Media media in node.Content)
        {
            Show(media);
        }

        if (!node.Caption.IsEmpty || node.Credit is not null)
        {
            output.Append("<figcaption>");
            Inlines(node.Caption);
            if (node.Credit is not null)
            {
                output.Append(node.Caption.IsEmpty ? "" : " ").Append("<span class=\"credit\">");
                HtmlText.Write(output, node.Credit);
                output.Append("</span>");
            }

            output.Append("</figcaption>\n");
        }

        output.Append("</figure>");
    }

    public void Visit(Table node)
    {
        output.Append("<table>\n");
        if (!node.Caption.IsEmpty)
        {
            Element("caption", node.Caption);
            output.Append('\n');
        }

        string part = "";
        foreach (TableRow row in node.Rows)
        {
            string own = row.IsHeader ? "thead" : "tbody";
            if (own != part)
            {
                output.Append(part.Length > 0 ? $"</{part}>\n" : "").Append('<').Append(own).Append(">\n");
                part = own;
            }

            output.Append("<tr>");
            foreach (TableCell cell in row.Cells)
            {
                string name = cell.IsHeader ? "th" : "td";
                output.Append('<').Append(name)
                    .Append(cell.ColumnSpan > 1 ? FormattableString.Invariant($" colspan=\"{cell.ColumnSpan}\"") : "")
                    .Append(cell.RowSpan > 1 ? FormattableString.Invariant($" rowspan=\"{cell.RowSpan}\"") : "").Append('>');
                Inlines(cell.Content);
                output.Append("</").Append(name).Append('>');
            }

            output.Append("</tr>\n");
        }

        output.Append(part.Length > 0 ? $"</{part}>\n" : "").Append("</table>");
    }

    public void Visit(CodeBlock node)
    {
        output.Append("<pre><code");
        HtmlText.Attribute(output, "class", node.Language is null ? null : "language-" + node.Language);
        output.Append('>');
        HtmlText.Write(output, node.Code);
        output.Append("</code></pre>");
    }

    public void Visit(MathBlock node)
    {
        output.Append("<p>");
        Formula(node.Tex, " display=\"block\"");
        output.Append("</p>");
    }

    public void Visit(Embed node)
    {
        if (HtmlText.SafeUrl(node.Url) is { } url)
        {
            output.Append("<figure class=\"embed\"");
            HtmlText.Attribute(output, "data-provider", node.Provider);
            output.Append("><a");
            HtmlText.Attribute(output, "href", url);
            output.Append('>');
            HtmlText.Write(output, node.Title ?? node.Url);
            output.Append("</a></figure>");
        }
    }

    public void Visit(Aside node)
    {
        output.Append("<aside>\n");
        Write(node.Content);
        output.Append("</aside>");
    }

    public void Visit(ThematicBreak node) => output.Append("<hr>");

    public void Visit(Text node) => HtmlText.Write(output, node.Value);

    public void Visit(Emphasis node) => Element("em", node.Content);

    public void Visit(Strong node) => Element("strong", node.Content);

    public void Visit(Strikethrough node) => Element("s", node.Content);

    public void Visit(Highlight node) => Element("mark", node.Content);

    public void Visit(Subscript node) => Element("sub", node.Content);

    public void Visit(Superscript node) => Element("sup", node.Content);

    public void Visit(InlineQuote node) => Element("q", node.Content);

    public void Visit(InlineCode node)
    {
        output.Append("<code>");
        HtmlText.Write(output, node.Code);
        output.Append("</code>");
    }

    public void Visit(Link node)
    {
        if (HtmlText.SafeUrl(node.Url) is not { } url)
        {
            Inlines(node.Content);
            return;
        }

        output.Append("<a");
        HtmlText.Attribute(output, "href", url);
        HtmlText.Attribute(output, "title", node.Title);
        output.Append('>');
        Inlines(node.Content);
        output.Append("</a>");
    }

    public void Visit(InlineImage node) => Show(new Media(MediaKind.Image, node.Url) { Alt = node.Alt });

    public void Visit(InlineMath node) => Formula(node.Tex, "");

    public void Visit(LineBreak node) => output.Append("<br>");

    private void Inlines(NodeList<Inline> inlines)
    {
        foreach (Inline inline in inlines)
        {
            inline.Accept(this);
        }
    }

    private void Element(string name, NodeList<Inline> content)
    {
        output.Append('<').Append(name).Append('>');
        Inlines(content);
        output.Append("</").Append(name).Append('>');
    }

    private void Attribution(NodeList<Inline> attribution)
    {
        if (!attribution.IsEmpty)
        {
            Element("footer", attribution);
            output.Append('\n');
        }
    }

    private void Show(Media media)
    {
        if (HtmlText.SafeUrl(media.Url) is not { } url)
        {
            return;
        }

        string name = media.Kind switch { MediaKind.Video => "video", MediaKind.Audio => "audio", _ => "img" };
        output.Append('<').Append(name);
        HtmlText.Attribute(output, "src", url);
        HtmlText.Attribute(output, "alt", media.Kind == MediaKind.Image ? media.Alt ?? "" : null);
        output.Append(media.Width is { } width ? FormattableString.Invariant($" width=\"{width}\"") : "")
            .Append(media.Height is { } height ? FormattableString.Invariant($" height=\"{height}\"") : "")
            .Append(media.Kind == MediaKind.Image ? ">" : $" controls></{name}>").Append('\n');
    }

    private void Formula(string tex, string attributes)
    {
        output.Append("<math").Append(attributes).Append("><semantics><mtext>");
        HtmlText.Write(output, tex);
        output.Append("</mtext><annotation encoding=\"application/x-tex\">");
        HtmlText.Write(output, tex);
        output.Append("</annotation></semantics></math>");
    }
}
