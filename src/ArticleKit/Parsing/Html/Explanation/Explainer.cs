using ArticleKit.Model;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Learning;
using ArticleKit.Parsing.Html.Metadata;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Explanation;

/// <summary>Tells why the parts of a page were chosen.</summary>
internal static class Explainer
{
    private const int MostEvidence = 4;
    private const int LongestText = 300;

    public static NodeList<FieldCandidate> Candidates(IReadOnlyList<Candidate> candidates) =>
        [.. candidates.Select(c => new FieldCandidate(Camel(c.Field.ToString()), c.Value, Camel(c.Origin.ToString()), c.Key, c.Weight))];

    public static NodeList<BlockExplanation> Blocks(PageEvidence page, Selection selection, ContentModel model)
    {
        float[][] rows = ContentSelector.Rows(page, model);
        float[] usual = Usual(rows);
        IReadOnlyList<string> names = [.. UnitFeatures.Names, .. ContextFeatures.Names];
        var blocks = new BlockExplanation[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            TextUnit unit = page.Units[i];
            blocks[i] = new BlockExplanation(
                UnitFacts.TextOf(page.Page, unit, LongestText), PathOf(page.Page, unit.Container), selection.Kept[i], Math.Round(selection.Likelihood[i], 4), EvidenceOf(rows[i], usual, names, model.Second));
        }

        return [.. blocks];
    }

    /// <summary>For each number of a row, the value that stands in the middle of the page's.</summary>
    private static float[] Usual(float[][] rows)
    {
        var usual = new float[rows.Length == 0 ? 0 : rows[0].Length];
        for (int f = 0; f < usual.Length; f++)
        {
            float[] values = [.. rows.Select(r => r[f]).Order()];
            usual[f] = values[values.Length / 2];
        }

        return usual;
    }

    private static NodeList<Evidence> EvidenceOf(float[] row, float[] usual, IReadOnlyList<string> names, BoostedTrees trees)
    {
        float whole = trees.Sum(row);
        var effects = new List<Evidence>();
        for (int f = 0; f < row.Length; f++)
        {
            float own = row[f];
            if (own.Equals(usual[f]))
            {
                continue;
            }

            row[f] = usual[f];
            float effect = whole - trees.Sum(row);
            row[f] = own;
            if (MathF.Abs(effect) > 0.05f)
            {
                effects.Add(new Evidence(names[f], Math.Round(own, 3), Math.Round(effect, 2)));
            }
        }

        return [.. effects.OrderByDescending(static e => Math.Abs(e.Effect)).Take(MostEvidence)];
    }

    private static string PathOf(HtmlPage page, int node)
    {
        var steps = new List<string>();
        for (int i = node; i > 0 && steps.Count < 6; i = page[i].Parent)
        {
            ReadOnlySpan<char> names = page.Attribute(i, Attr.Class).Trim();
            int end = names.IndexOfAny(" \t\r\n");
            string tag = page[i].Tag == Tag.Other ? page[i].Text.ToString() : page[i].Tag.ToString().ToLowerInvariant();
            steps.Add(names.IsEmpty ? tag : $"{tag}.{names[..(end < 0 ? names.Length : end)]}");
        }

        steps.Reverse();
        return string.Join(" > ", steps);
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
