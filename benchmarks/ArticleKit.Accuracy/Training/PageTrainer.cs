using ArticleKit.Accuracy.Corpus;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Learning;
using ArticleKit.Parsing.Html.Metadata;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Accuracy.Training;

/// <summary>
/// Learns which pages hold one article, from those whose kind is labelled: a model for each fold, and one of all. What is chosen of a
/// page is told by models that have not seen it, as it will be on pages that nobody has.
/// </summary>
internal sealed class PageTrainer(IReadOnlyList<LabelledPage> pages, float[][] likelihood, MetadataModel[] models)
{
    private static readonly TreeSettings Settings = new(Trees: 200, Depth: 4, Rate: 0.06, Lambda: 4);

    public void Run(string outDir)
    {
        int[] labelled = [.. Enumerable.Range(0, pages.Count).Where(i => pages[i].Type is not null && likelihood[i].Length > 0)];
        float[][] rows = [.. labelled.Select(i => Row(pages[i], likelihood[i]))];
        float[] truth = [.. labelled.Select(i => pages[i].Type == "article" ? 1f : 0f)];
        int[] fold = [.. labelled.Select(i => SiteSplit.FoldOf(pages[i]))];
        for (int f = 0; f <= SiteSplit.Folds; f++)
        {
            int[] chosen = [.. Enumerable.Range(0, rows.Length).Where(i => fold[i] != f)];
            (_, byte[] bytes, double[] gain) = TreeTrainer.Train([.. chosen.Select(i => rows[i])], [.. chosen.Select(i => truth[i])], [.. chosen.Select(_ => 1f)], Settings);
            string folder = f == SiteSplit.Folds ? outDir : Path.Combine(outDir, $"fold-{f}");
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, "page-kinds.bin"), bytes);
            if (f == SiteSplit.Folds)
            {
                TrainCommand.PrintGain("page kinds", gain, PageFeatures.Names);
            }
        }
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
