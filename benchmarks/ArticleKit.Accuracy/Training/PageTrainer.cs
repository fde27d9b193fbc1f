using ArticleKit.Accuracy.Corpus;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Learning;
using ArticleKit.Parsing.Html.Metadata;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Accuracy.Training;

/// <summary>
/// Learns which pages hold one article: a model for each fold, and one of all. What is chosen of a page is told by models that have not
/// seen it, as it will be on pages that nobody has. Pages without a kind come from corpora that hold articles alone, many of them in
/// other languages than those with one.
/// </summary>
internal sealed class PageTrainer(IReadOnlyList<LabelledPage> pages, float[][] likelihood, MetadataModel[] models)
{
    private static readonly TreeSettings Settings = new(Trees: 200, Depth: 4, Rate: 0.06, Lambda: 4);

    /// <summary>How much more a page counts that is surely an article of the press; there are few of them.</summary>
    private const float ExactWeight = 3;

    public void Run(string outDir)
    {
        int[] labelled = [.. Enumerable.Range(0, pages.Count).Where(i => likelihood[i].Length > 0)];
        float[][] rows = [.. labelled.Select(i => Row(pages[i], likelihood[i]))];
        float[] truth = [.. labelled.Select(i => pages[i].Type is null or "article" ? 1f : 0f)];
        float[] weights = Weights([.. labelled.Select(i => pages[i])]);
        int[] fold = [.. labelled.Select(i => SiteSplit.FoldOf(pages[i]))];
        for (int f = 0; f <= SiteSplit.Folds; f++)
        {
            int[] chosen = [.. Enumerable.Range(0, rows.Length).Where(i => fold[i] != f)];
            (_, byte[] bytes, double[] gain) = TreeTrainer.Train([.. chosen.Select(i => rows[i])], [.. chosen.Select(i => truth[i])], [.. chosen.Select(i => weights[i])], Settings);
            string folder = f == SiteSplit.Folds ? outDir : Path.Combine(outDir, $"fold-{f}");
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, "page-kinds.bin"), bytes);
            if (f == SiteSplit.Folds)
            {
                TrainCommand.PrintGain("page kinds", gain, PageFeatures.Names);
            }
        }
    }

    /// <summary>Articles count together as much as those among the pages with a kind, for these tell how common articles are.</summary>
    private static float[] Weights(LabelledPage[] pages)
    {
        float[] weights = [.. pages.Select(static p => p.Type is null && p.IsExact ? ExactWeight : 1)];
        float all = weights.Where((_, i) => pages[i].Type is null or "article").Sum();
        float share = pages.Count(static p => p.Type == "article") / all;
        return [.. weights.Select((w, i) => pages[i].Type is null or "article" ? w * share : w)];
    }

    private float[] Row(LabelledPage labelled, float[] p)
    {
        using HtmlPage page = PageReader.Read(labelled.Bytes, ArticleParserOptions.Default);
        PageMetadata metadata = MetadataReader.Read(page, labelled.Address, ArticleParserOptions.Default, models[SiteSplit.FoldOf(labelled)]);
        using var evidence = new PageEvidence(page, metadata, ContentWords.None);
        using FeatureTable row = PageFeatures.Row(evidence, p, ContentSelector.Kept(evidence, p));
        return row.Copy(0, PageFeatures.Names.Count);
    }
}
