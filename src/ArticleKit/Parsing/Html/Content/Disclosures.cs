using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>Takes out of an article the notice that its links pay whoever wrote it, where it does not look just like the text around it.</summary>
internal static class Disclosures
{
    private const float Sure = 0.95f;
    private const int FewestWords = 7;
    private const int MostWords = 80;
    private const int LongestNotice = 600;

    /// <summary>Takes it out of what is kept.</summary>
    public static void Drop(HtmlPage page, ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p, Span<bool> kept)
    {
        for (int i = 0; i < units.Length; i++)
        {
            if (kept[i] && p[i] < Sure && units[i].Words is >= FewestWords and <= MostWords)
            {
                kept[i] = !ReadOn.TellsOfCommission(UnitFacts.TextOf(page, units[i], LongestNotice));
            }
        }
    }
}
