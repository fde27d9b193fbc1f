using System.Runtime.InteropServices;
using ArticleKit.Parsing.Html.Learning;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>Decides which units of a page are its article.</summary>
internal static class ContentSelector
{
    // Checked on sites apart from those learned from: a lower bar keeps more of the article's edge, a higher one less of what is beside it.
    private const float Bar = 0.5f;
    private const float LowestBar = 0.15f;

    // When a second look would not change anything; found by scoring with and without.
    private const float Unlikely = 0.05f;
    private const float Possible = 0.2f;
    private const int Near = 6;

    // What a page so small is cannot be told: it is read as an article.
    private const int FewUnits = 24;

    private const int LongBare = 150;

    // Captions and credits between a heading and the paragraph above it.
    private const int MostCaptions = 8;

    // What is done to an article helps where one is nearly as likely as not.
    private const float ArticleBar = 0.45f;

    // Where nothing is likely, this share of what is likeliest; found by scoring.
    private const float ShareOfHighest = 0.25f;

    // In threads and lists the day of each part is told above it; other pages that are not sure to be articles tell theirs.
    private const float NoThread = 0.25f;

    // Below, what says it is an article is a list of them more often than not.
    private const float Hardly = 0.1f;

    /// <summary>The units of the article; of a page without one, what comes nearest.</summary>
    public static Selection Select(PageEvidence evidence, ContentModel model)
    {
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        float[] p = Likelihood(evidence, model);
        bool[] kept = Kept(evidence, p);
        using FeatureTable row = PageFeatures.Row(evidence, p, kept);
        float[] confidence = [0];
        model.Pages.Probabilities(row, confidence);
        bool[] chosen = [.. kept];
        List<Caption> captions = [];
        int beside = 0;
        if (confidence[0] >= Hardly)
        {
            SetAlike.Keep(evidence.Page, units, p, kept);
        }

        if (confidence[0] >= ArticleBar)
        {
            FrontLines.DropByline(evidence, kept);
            OtherArticles.Drop(evidence, kept);
            LinesAlike.Keep(evidence.Page, units, p, kept);
            HeadingsAlike.Keep(evidence.Page, units, p, kept);
            beside = SetBeside.Drop(evidence, p, kept);
            Remains.DropTail(evidence.Page, units, p, kept);
            HalfLists.Keep(evidence.Page, units, kept);
            KeepBare(evidence.Page, units, kept);
            Disclosures.Drop(evidence.Page, units, p, kept);

            // Only now is it the last: what stood behind it was taken out.
            SetBeside.DropBiography(evidence, kept);
            Remains.DropEmptySections(evidence.Page, units, p, kept);
            RestOfBox.Keep(evidence.Page, units, p, chosen, kept);
            Remains.DropReferences(evidence.Page, units, kept);
            LinkedLines.Drop(evidence, kept);
            BoxHeads.Drop(evidence.Page, units, p, kept);
            captions = Captions.Find(evidence.Page, evidence.Named, units, kept);
        }
        else
        {
            SetAside.Drop(evidence, kept);
            OutOfPlace.Drop(evidence, p, kept);
            Failures.Drop(evidence.Page, units, kept);
            if (confidence[0] >= Hardly && evidence.Totals.IsDeclaredArticle)
            {
                Remains.DropTail(evidence.Page, units, p, kept, small: true);
            }
            else
            {
                Remains.DropOthers(evidence.Page, units, p, kept);
            }

            Questions.Keep(units, p, kept);
            if (evidence.Totals.IsDeclaredArticle)
            {
                Disclosures.Drop(evidence.Page, units, p, kept);
                Remains.DropReferences(evidence.Page, units, kept);
                captions = confidence[0] >= Hardly ? Captions.Find(evidence.Page, evidence.Named, units, kept) : captions;
            }
        }

        if (confidence[0] >= ArticleBar || evidence.Totals.IsDeclaredArticle)
        {
            FrontLines.DropAddress(evidence, kept);
            LinkedCards.Drop(evidence.Page, units, kept);
        }

        if (confidence[0] >= Hardly)
        {
            Streams.Drop(evidence, p, kept);
        }

        ToldQuestions.Keep(evidence, chosen, kept);
        Ingredients.Keep(evidence.Named, units, chosen, kept);
        Failures.DropFromAnyPage(evidence.Named, units, kept);
        QuoteSources.Keep(evidence.Page, units, p, chosen, kept);

        foreach (Caption caption in captions)
        {
            kept[caption.Unit] = false;
        }

        if (confidence[0] >= NoThread || kept.Length <= FewUnits)
        {
            FrontLines.Drop(evidence, kept);
        }

        if (confidence[0] >= ArticleBar)
        {
            Standfirst.Keep(evidence, p, kept);
        }

        Copies.Drop(evidence, kept, confidence[0] >= NoThread);
        return new Selection(kept, p, kept.Contains(true) ? confidence[0] : 0) { Captions = captions, Beside = beside };
    }

    /// <summary>The units to keep.</summary>
    public static bool[] Kept(PageEvidence evidence, ReadOnlySpan<float> p)
    {
        var kept = new bool[p.Length];
        float bar = BarOf(CollectionsMarshal.AsSpan(evidence.Units), p);
        for (int i = 0; i < p.Length; i++)
        {
            kept[i] = p[i] >= bar || evidence.IsOfRecipe(evidence.Units[i]);
        }

        KeepHeadings(CollectionsMarshal.AsSpan(evidence.Units), p, kept);
        KeepHeadingsAlike(evidence.Page, CollectionsMarshal.AsSpan(evidence.Units), kept);
        Remains.Drop(evidence, kept);
        Remains.DropUnlikelyComments(evidence, p, kept);
        return kept;
    }

    /// <summary>A heading right between two paragraphs of the article is the article's, however it is marked: so are two of three that seem not to be.</summary>
    private static void KeepHeadings(ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p, Span<bool> kept)
    {
        for (int i = 1; i + 1 < units.Length; i++)
        {
            kept[i] |= (units[i].Around & Surroundings.Heading) != 0 && units[i].LinkLength == 0
                && (UnitFacts.IsBetweenProse(units, kept, i) || (p[i] >= LowestBar && IsBehindCaption(units, kept, i)));
        }
    }

    /// <summary>Whether only captions stand between a heading and the paragraph above it, and right below it is one too.</summary>
    private static bool IsBehindCaption(ReadOnlySpan<TextUnit> units, ReadOnlySpan<bool> kept, int unit)
    {
        int before = unit - 1;
        int first = Math.Max(unit - MostCaptions, 0);
        while (before > first && !kept[before] && (units[before].Around & Surroundings.Caption) != 0)
        {
            before--;
        }

        return (units[unit].Around & (Surroundings.Figure | Surroundings.Aside)) == 0 && kept[before] && kept[unit + 1] && UnitFacts.IsProse(units[before]) && UnitFacts.IsProse(units[unit + 1]);
    }

    /// <summary>A long paragraph that stands bare in the element of the paragraphs right before it is the article's: a tag was forgotten.</summary>
    internal static void KeepBare(HtmlPage page, ReadOnlySpan<TextUnit> units, Span<bool> kept)
    {
        for (int i = 2; i < units.Length; i++)
        {
            kept[i] |= units[i].Length >= LongBare && units[i].LinkLength + units[i].EmphasisLength == 0 && UnitFacts.IsProse(units[i])
                && IsParagraphIn(page, units[i - 1], kept[i - 1], units[i].Container) && IsParagraphIn(page, units[i - 2], kept[i - 2], units[i].Container);
        }
    }

    private static bool IsParagraphIn(HtmlPage page, in TextUnit unit, bool kept, int element) =>
        kept && UnitFacts.IsProse(unit) && page[unit.Container] is { Tag: Tag.P, Parent: var parent } && parent == element;

    /// <summary>A heading before a paragraph of the article is the article's where one set just like it is: so are three of four that seem not to be.</summary>
    private static void KeepHeadingsAlike(HtmlPage page, ReadOnlySpan<TextUnit> units, Span<bool> kept)
    {
        var set = new HashSet<(Tag, int, int, int)>();
        for (int i = 0; i < units.Length; i++)
        {
            if (kept[i] && TagFacts.IsHeading(page[units[i].Container].Tag))
            {
                set.Add(SettingOf(page, units[i]));
            }
        }

        for (int i = 0; i + 1 < units.Length && set.Count > 0; i++)
        {
            kept[i] |= kept[i + 1] && TagFacts.IsHeading(page[units[i].Container].Tag) && UnitFacts.IsProse(units[i + 1]) && set.Contains(SettingOf(page, units[i]));
        }
    }

    private static (Tag Tag, int Class, int Around, int Depth) SettingOf(HtmlPage page, in TextUnit unit)
    {
        PageNode own = page[unit.Container];
        return (own.Tag, own.Class, own.Parent < 0 ? 0 : page[own.Parent].Class, own.Depth);
    }

    /// <summary>How likely a unit of a page has to be to be kept.</summary>
    public static float BarOf(ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p)
    {
        float highest = 0;
        foreach (float one in p)
        {
            highest = Math.Max(highest, one);
        }

        // Where nothing is likely there is no article; what comes nearest is text all the same.
        return highest < Bar ? Math.Max(0.02f, highest * ShareOfHighest) : PageCut.Best(units, p, LowestBar, Bar);
    }

    /// <summary>How likely each unit belongs to the article, from 0 to 1.</summary>
    public static float[] Likelihood(PageEvidence evidence, ContentModel model)
    {
        using FeatureTable rows = Look(evidence, model, out float[] p);
        return p;
    }

    /// <summary>The rows of the second look, for all units.</summary>
    public static float[][] Rows(PageEvidence evidence, ContentModel model)
    {
        using FeatureTable rows = Look(evidence, model, out _, all: true);
        return [.. Enumerable.Range(0, rows.Count).Select(i => rows.Copy(i, ContextFeatures.Width))];
    }

    private static FeatureTable Look(PageEvidence evidence, ContentModel model, out float[] p, bool all = false)
    {
        var rows = new FeatureTable(evidence.Units.Count, ContextFeatures.Width);
        var groups = new PageGroups(evidence);
        UnitFeatures.Fill(evidence, groups, rows);
        p = new float[rows.Count];
        model.First.Probabilities(rows, p);
        bool[] settled = all ? [] : Settled(p);
        ContextFeatures.Fill(evidence, groups, p, rows, settled);
        model.Second.Probabilities(rows, p, settled);
        return rows;
    }

    /// <summary>
    /// Units that are surely not of the article, and none near them is: most of a page's navigation and cards. What a second look would
    /// say of them is known.
    /// </summary>
    private static bool[] Settled(ReadOnlySpan<float> p)
    {
        var settled = new bool[p.Length];
        int likely = -Near - 1;
        for (int i = 0; i < p.Length; i++)
        {
            likely = p[i] > Possible ? i : likely;
            settled[i] = p[i] < Unlikely && i - likely > Near;
        }

        likely = p.Length + Near;
        for (int i = p.Length - 1; i >= 0; i--)
        {
            likely = p[i] > Possible ? i : likely;
            settled[i] &= likely - i > Near;
        }

        return settled;
    }
}
