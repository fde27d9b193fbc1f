using System.Globalization;
using ArticleKit.Accuracy.Corpus;
using ArticleKit.Accuracy.Systems;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Metadata;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Accuracy.Training;

/// <summary>
/// <c>evidence FOLDER… [--page ID] [--models DIR]</c>: aligns the labelled text of each page with the page's units and writes a line for each unit:
/// the page, whether the unit is of the article, its text, and every number that the choice of content sees. Closes with what the
/// pages would score if every unit were judged as labelled: the most that any choice of units can reach.
/// </summary>
internal static class EvidenceCommand
{
    private const int LongestText = 80;

    public static int Run(IReadOnlyList<string> folders, string? only, bool summary, string? models, TextWriter output)
    {
        List<LabelledPage> pages = [.. folders.SelectMany(LabelledPage.ReadFolder).Where(p => (p.Text.Length > 0 || p.With.Count > 0) && (only is null || p.Id == only))];
        var labels = new sbyte[pages.Count][];
        var unseen = new UnseenModels(models);
        IReadOnlyList<string> names = [.. UnitFeatures.Names, .. ContextFeatures.Names];
        if (!summary)
        {
            output.WriteLine("page\tunit\tarticle\ttext\t" + string.Join('\t', names) + "\tlikelihood");

        }

        for (int i = 0; i < pages.Count; i++)
        {
            using HtmlPage page = PageReader.Read(pages[i].Bytes, ArticleParserOptions.Default);
            PageMetadata metadata = MetadataReader.Read(page, pages[i].Address, ArticleParserOptions.Default, unseen.For(pages[i]).Metadata);
            using var evidence = new PageEvidence(page, metadata, unseen.For(pages[i]).Content.Words);
            labels[i] = UnitLabels.Align(pages[i], page, evidence.Units) ?? [];
            if (!summary)
            {
                Write(pages[i], page, evidence, labels[i], unseen.For(pages[i]).Content, output);
            }
        }

        Unplaced(pages, labels, output);
        TrainReport.Figures("# as labelled", pages, [.. labels.Select(static l => l.Select(static x => (float)x).ToArray())], 0.5f, output);
        return 0;
    }

    private static void Write(LabelledPage labelled, HtmlPage page, PageEvidence evidence, sbyte[] labels, ContentModel model, TextWriter output)
    {
        float[][] rows = ContentSelector.Rows(evidence, model);
        float[] likelihood = ContentSelector.Likelihood(evidence, model);
        for (int u = 0; u < labels.Length; u++)
        {
            string text = UnitLabels.TextOf(page, evidence.Units[u]);
            text = string.Join(' ', (text.Length > LongestText ? text[..LongestText] : text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            output.WriteLine($"{labelled.Id}\t{u}\t{(labels[u] < 0 ? "?" : labels[u] == 1 ? "yes" : "no")}\t{text}\t"
                + string.Join('\t', rows[u].Append(likelihood[u]).Select(static f => f.ToString("0.###", CultureInfo.InvariantCulture))));
        }
    }

    private static void Unplaced(List<LabelledPage> pages, sbyte[][] labels, TextWriter output) =>
        output.WriteLine($"# {labels.Count(static l => l.Length == 0)} of {pages.Count} pages have labels that do not fit their text; units {labels.Sum(static l => l.Length)}, of the article {labels.Sum(static l => l.Count(static x => x == 1))}");
}
