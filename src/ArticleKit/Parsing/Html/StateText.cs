using System.Buffers;
using System.Net;
using System.Text;
using System.Text.Json;
using ArticleKit.Parsing.Html.Metadata;

namespace ArticleKit.Parsing.Html;

/// <summary>The longest text in a page's state.</summary>
/// <param name="Html">The text as HTML, or as it stands where it is one plain string.</param>
/// <param name="Letters">How many letters it has.</param>
internal readonly record struct StateText(string Html, int Letters)
{
    private const int Deepest = 24;
    private const int DeepestItem = 8;
    private const int ShortestItem = 40;
    private const int ShortestWhole = 300;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?。！？…।");

    // What a property that holds a text is called by those who keep texts as lists of blocks, and by those who keep them whole.
    private static readonly string[] TextNames = ["text", "value", "content", "html", "innerhtml", "body", "markup", "children", "nodes", "spans", "data", "paragraph", "items", "attrs"];
    private static readonly string[] WholeNames = ["body", "content", "text", "html", "article", "story", "markdown"];

    private static readonly string[] Beside = ["comment", "related", "recommend", "footer", "sidebar", "menu", "translation", "i18n", "locale", "messages", "cookie", "legal", "style", "css"];

    private static readonly string[] KindNames = ["type", "nodetype", "_type", "style", "tag", "tagname", "blocktype", "component"];

    /// <summary>The longest text under an element.</summary>
    public static StateText Best(JsonElement root)
    {
        StateText best = default;
        Walk(root, "", 0, ref best);
        return best;
    }

    private static void Walk(JsonElement element, string name, int depth, ref StateText best)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object when depth < Deepest:
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    if (!IsNamed(property.Name, Beside))
                    {
                        Walk(property.Value, property.Name, depth + 1, ref best);
                    }
                }

                break;
            case JsonValueKind.Array when depth < Deepest:
                Better(OfItems(element), ref best);
                foreach (JsonElement item in element.EnumerateArray())
                {
                    if (item.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                    {
                        Walk(item, name, depth + 1, ref best);
                    }
                }

                break;
            case JsonValueKind.String when IsNamed(name, WholeNames):
                Better(OfString(JsonLd.Text(element)), ref best);
                break;
        }
    }

    private static void Better(StateText found, ref StateText best) => best = found.Letters > best.Letters ? found : best;

    private static StateText OfString(string? text) =>
        text is null || text.Length < ShortestWhole || !IsProse(text) ? default : new StateText(text, text.Count(char.IsLetter));

    /// <summary>A list of blocks, each a string or a tree with strings at its leaves.</summary>
    private static StateText OfItems(JsonElement array)
    {
        var html = new StringBuilder();
        int letters = 0;
        foreach (JsonElement item in array.EnumerateArray())
        {
            var text = new StringBuilder();
            Gather(item, text, 0);
            if (text.Length == 0)
            {
                continue;
            }

            string block = text.ToString();
            int level = LevelOf(item);
            letters += block.Length >= ShortestItem && IsProse(block) ? block.Count(char.IsLetter) : 0;
            string inner = block.Contains("</", StringComparison.Ordinal) || block.Contains("<br", StringComparison.OrdinalIgnoreCase) ? block : WebUtility.HtmlEncode(block);
            string tag = level > 0 ? $"h{level}" : inner.Contains("<p", StringComparison.OrdinalIgnoreCase) ? "div" : "p";
            html.Append('<').Append(tag).Append('>').Append(inner).Append("</").Append(tag).Append('>');
        }

        return new StateText(html.ToString(), letters);
    }

    private static void Gather(JsonElement element, StringBuilder text, int depth)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                text.Append(JsonLd.Text(element));
                break;
            case JsonValueKind.Array when depth < DeepestItem:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Gather(item, text, depth + 1);
                }

                break;
            case JsonValueKind.Object when depth < DeepestItem:
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    if (Array.Exists(TextNames, n => property.Name.Equals(n, StringComparison.OrdinalIgnoreCase)))
                    {
                        Gather(property.Value, text, depth + 1);
                    }
                }

                break;
        }
    }

    /// <summary>The level of a heading, as "h2", "heading-2", "heading" with a level beside it; 0 for anything else.</summary>
    private static int LevelOf(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            return 0;
        }

        bool heading = false;
        int level = 0;
        foreach (JsonProperty property in item.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.String && Array.Exists(KindNames, n => property.Name.Equals(n, StringComparison.OrdinalIgnoreCase)))
            {
                string kind = JsonLd.Text(property.Value) ?? "";
                bool named = kind.StartsWith("head", StringComparison.OrdinalIgnoreCase) || kind.Contains("heading", StringComparison.OrdinalIgnoreCase);
                bool tag = kind.Length == 2 && kind[0] is 'h' or 'H';
                heading |= named || (tag && kind[1] is >= '1' and <= '6');
                level = (named || tag) && kind[^1] is >= '1' and <= '6' ? kind[^1] - '0' : level;
            }
            else if (property.Value.ValueKind == JsonValueKind.Number && property.Name is "level" or "depth" && property.Value.TryGetInt32(out int number) && number is >= 1 and <= 6)
            {
                level = number;
            }
        }

        return !heading ? 0 : level == 0 ? 2 : level;
    }

    private static bool IsNamed(string name, string[] parts) => Array.Exists(parts, p => name.Contains(p, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a string reads as sentences, not as a program or an address.</summary>
    private static bool IsProse(string text) =>
        text.Count(char.IsLetter) * 2 > text.Length && text.AsSpan().IndexOfAny(SentenceEnds) > 0 && !text.Contains("function(", StringComparison.Ordinal);
}
