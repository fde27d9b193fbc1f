using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>Takes out of an article the notices that its links pay whoever wrote it, that a script is missing, how to subscribe, where they do not look just like the text around them.</summary>
internal static class Disclosures
{
    private const float Sure = 0.95f;
    private const int MostWords = 80;
    private const int LongestNotice = 600;

    /// <summary>Takes it out of what is kept.</summary>
    public static void Drop(HtmlPage page, ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p, Span<bool> kept)
    {
        for (int i = 0; i < units.Length; i++)
        {
            if (kept[i] && p[i] < Sure && units[i].Words <= MostWords)
            {
                kept[i] = !ReadOn.IsNotice(UnitFacts.TextOf(page, units[i], LongestNotice));
            }
        }
    }
}
