using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Keeps whose words an article quotes, where the caption of the quote's own <c>figure</c> says it, as the standard has it. Names, firms and links in one line read like
/// the credit of a picture, but what it stands under is no picture.
/// </summary>
internal static class QuoteSources
{
    private const int Near = 8;

    // A quote less sure may be one that repeats the text, and passed over with it.
    private const float Sure = 0.8f;
    private const Surroundings Captioned = Surroundings.Figure | Surroundings.Caption;

    /// <summary>Adds it to what is kept.</summary>
    /// <param name="page">The page.</param>
    /// <param name="units">Its units.</param>
    /// <param name="p">How likely each is the article's.</param>
    /// <param name="chosen">What was chosen at first: what a rule has taken out since stays out.</param>
    /// <param name="kept">For each unit, whether it is kept.</param>
    public static void Keep(HtmlPage page, ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p, ReadOnlySpan<bool> chosen, Span<bool> kept)
    {
        for (int i = 0; i < units.Length; i++)
        {
            kept[i] |= !chosen[i] && (units[i].Around & (Captioned | Surroundings.Quote)) == Captioned && HoldsQuote(page, units, p, kept, i);
        }
    }

    /// <summary>Whether a block quote that is surely kept stands in the figure of a caption.</summary>
    private static bool HoldsQuote(HtmlPage page, ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p, ReadOnlySpan<bool> kept, int caption)
    {
        int figure = page.FindAncestor(units[caption].First, Tag.Figure);
        int last = Math.Min(units.Length - 1, caption + Near);
        for (int i = Math.Max(0, caption - Near); i <= last && figure > 0; i++)
        {
            if (kept[i] && p[i] >= Sure && (units[i].Around & Surroundings.Quote) != 0 && units[i].First > figure && units[i].First < page[figure].End)
            {
                return true;
            }
        }

        return false;
    }
}
