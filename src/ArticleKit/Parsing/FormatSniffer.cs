using System.Text;

namespace ArticleKit.Parsing;

/// <summary>Tells HTML from plain text by how the input begins (compare the WHATWG MIME Sniffing standard).</summary>
internal static class FormatSniffer
{
    private const int Looked = 4096;

    private static readonly string[] Opening = ["<!doctype", "<html", "<head", "<body", "<?xml", "<!--", "<script", "<meta", "<title", "<link"];
    private static readonly string[] Within = ["<p>", "<p ", "<div", "<article", "<section", "<h1", "<h2", "<table", "<br", "<span", "<ul", "<blockquote", "<main", "</"];

    public static bool IsHtml(string text) => IsHtml(text.AsSpan());

    public static bool IsHtml(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, Looked)];
        return IsHtml(head is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(head) : head is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(head) : Encoding.Latin1.GetString(head));
    }

    private static bool IsHtml(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> head = text[..Math.Min(text.Length, Looked)].TrimStart("\uFEFFï»¿ \t\r\n");
        foreach (string tag in Opening)
        {
            if (head.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        // A plain text may show a tag; one that opens with a tag, or has several, is a piece of HTML.
        int seen = head.StartsWith("<") ? 1 : 0;
        foreach (string tag in Within)
        {
            seen += head.Contains(tag, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return seen >= 2;
    }
}
