using System.Globalization;
using ArticleKit.Accuracy.Corpus;
using ArticleKit.Accuracy.Figures;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Learning;
using ArticleKit.Parsing.Html.Metadata;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Accuracy.Training;

/// <summary>Learns which texts are headlines, which names are authors and which days are those of publication, from labelled pages: a model for each fold, and one of all.</summary>
internal sealed class MetadataTrainer
{
    private static readonly TreeSettings Titles = new(Trees: 240, Depth: 3, Rate: 0.08, Lambda: 2, FeatureShare: 0.3, Bags: 3);
    private static readonly TreeSettings Authors = new(Trees: 400, Depth: 3, Rate: 0.08, Lambda: 4, FeatureShare: 0.3);
    private static readonly TreeSettings Dates = new(Trees: 160, Depth: 3, Rate: 0.1, Lambda: 2);

    /// <summary>How much a page counts that has no author: they teach what no name is, and there are many.</summary>
    private const float WithoutAuthor = 0.3f;

    private readonly List<LabelledPage> _pages;
    private readonly int[] _fold;

    public MetadataTrainer(List<LabelledPage> pages)
    {
        _pages = pages;
        _fold = [.. pages.Select(SiteSplit.FoldOf)];
    }

    /// <summary>Learns, and writes what it learned.</summary>
    /// <returns>The model for each fold, learned on the others.</returns>
    public MetadataModel[] Run(string outDir)
    {
        BoostedTrees[] titleTrees = Learn("titles", Twice((page, _) => TitleRows(page)), Titles, outDir, TitleFeatures.Names);
        BoostedTrees[] authorTrees = Learn("authors", Twice((page, fold) => AuthorRows(page, titleTrees[fold])), Authors, outDir, AuthorFeatures.Names);
        BoostedTrees[] dateTrees = Learn("dates", Once((page, fold) => DateRows(page, titleTrees[fold])), Dates, outDir, DateFeatures.Names);
        return [.. Enumerable.Range(0, SiteSplit.Folds).Select(f => new MetadataModel(titleTrees[f], authorTrees[f], dateTrees[f]))];
    }

    private Rows[] Once(Func<LabelledPage, int, Rows> read)
    {
        var rows = new Rows[_pages.Count];
        Parallel.For(0, rows.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => rows[i] = read(_pages[i], _fold[i]));
        return rows;
    }

    /// <summary>The rows of all pages as they are, and behind them those as if no page carried JSON-LD: what older pages show must be enough.</summary>
    private Rows[] Twice(Func<LabelledPage, int, Rows> read) =>
        [.. Once(read), .. Once((page, fold) => read(page.WithoutJsonLd(), fold))];

    private static Rows TitleRows(LabelledPage labelled)
    {
        if (labelled.Title.Length == 0)
        {
            return Rows.None;
        }

        using HtmlPage page = PageReader.Read(labelled.Bytes, ArticleParserOptions.Default);
        (MetadataContext c, _) = MetadataReader.Gather(page, labelled.Address, ArticleParserOptions.Default, null!);
        List<TitleOption> options = TitleOptions.Of(c);
        string want = Words.Bare(labelled.Title);
        using FeatureTable rows = TitleFeatures.Rows(c, options);
        return new Rows(RowsOf(rows), [.. options.Select(o => Words.Bare(o.Text) == want)], ChooseOne: true);
    }

    private static Rows AuthorRows(LabelledPage labelled, BoostedTrees titles)
    {
        if (labelled.Authors.Count == 0 && !labelled.HasNoAuthor)
        {
            return Rows.None;
        }

        using HtmlPage page = PageReader.Read(labelled.Bytes, ArticleParserOptions.Default);
        (MetadataContext c, string? title, int titleNode) = Look(page, labelled, titles);
        (List<AuthorLine> lines, List<AuthorOption> options) = AuthorOptions.Of(c, title);
        HashSet<string> want = PageScore.NamesOf(labelled.Authors);
        using FeatureTable rows = AuthorFeatures.Rows(c, lines, options, titleNode);
        return new Rows(RowsOf(rows), [.. options.Select(o => want.Count > 0 && want.IsSupersetOf(PageScore.NamesOf([o.Author.Name])))], ChooseOne: false) { Weight = labelled.HasNoAuthor ? WithoutAuthor : 1 };
    }

    private static Rows DateRows(LabelledPage labelled, BoostedTrees titles)
    {
        if (labelled.Date.Length == 0)
        {
            return Rows.None;
        }

        using HtmlPage page = PageReader.Read(labelled.Bytes, ArticleParserOptions.Default);
        (MetadataContext c, _, _) = Look(page, labelled, titles);
        List<DateOption> options = DateOptions.Of(c);
        using FeatureTable rows = DateFeatures.Rows(c, options);
        bool[] right = [.. options.Select(o => PageScore.SameDay(labelled, o.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))];
        return new Rows(RowsOf(rows), right, ChooseOne: true);
    }

    /// <summary>All candidates of a page, those near the headline included, which is chosen by trees that did not see the page's site.</summary>
    private static (MetadataContext Context, string? Title, int TitleNode) Look(HtmlPage page, LabelledPage labelled, BoostedTrees titles)
    {
        (MetadataContext c, _) = MetadataReader.Gather(page, labelled.Address, ArticleParserOptions.Default, new MetadataModel(titles, titles, titles));
        (string? title, int titleNode) = TitleArbiter.Choose(c);
        VisibleSource.Read(c, titleNode, title);
        return (c, title, titleNode);
    }

    /// <summary>Learns a model for each fold and one of all, and reports what they would get right.</summary>
    /// <param name="name">What is learned.</param>
    /// <param name="rows">The rows of each page, perhaps followed by those of each page read otherwise.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="outDir">Where the models go.</param>
    /// <param name="names">What the numbers of a row mean.</param>
    private BoostedTrees[] Learn(string name, Rows[] rows, TreeSettings settings, string outDir, IReadOnlyList<string> names)
    {
        var trees = new BoostedTrees[SiteSplit.Folds];
        var p = new float[rows.Length][];
        for (int f = 0; f < SiteSplit.Folds; f++)
        {
            int left = f;
            trees[f] = Train(rows, settings, i => _fold[i % _fold.Length] != left, out byte[] bytes, out _);
            Write(Path.Combine(outDir, $"fold-{f}"), name, bytes);
            for (int i = 0; i < rows.Length; i++)
            {
                if (_fold[i % _fold.Length] == f)
                {
                    p[i] = [.. Enumerable.Range(0, rows[i].Labels.Length).Select(r => 1 / (1 + MathF.Exp(-trees[left].Sum(rows[i].Values[r]))))];
                }
            }
        }

        Report(name, rows[.._fold.Length], p);
        if (rows.Length > _fold.Length)
        {
            Report(name + " without JSON-LD", rows[_fold.Length..], p[_fold.Length..]);
        }

        Train(rows, settings, _ => true, out byte[] all, out double[] gain);
        Write(outDir, name, all);
        TrainCommand.PrintGain(name, gain, names);
        return trees;
    }

    /// <summary>What the choice would score on sites not learned from.</summary>
    private void Report(string name, Rows[] rows, float[][] p)
    {
        foreach (var corpus in Enumerable.Range(0, rows.Length).Where(i => rows[i] != Rows.None).Where(i => rows[i].ChooseOne || _pages[i].Authors.Count > 0).GroupBy(i => _pages[i].Corpus))
        {
            if (rows[corpus.First()].ChooseOne)
            {
                double right = corpus.Average(i => p[i].Length > 0 && rows[i].Labels[Array.IndexOf(p[i], p[i].Max())] ? 1.0 : 0);
                double possible = corpus.Average(i => rows[i].Labels.Contains(true) ? 1.0 : 0);
                Console.WriteLine($"{name} {corpus.Key}: right {100 * right:f1}, among the options {100 * possible:f1}");
                continue;
            }

            double found = corpus.Sum(i => (double)rows[i].Labels.Count(static l => l)), wanted = corpus.Sum(i => (double)PageScore.NamesOf(_pages[i].Authors).Count);
            Console.WriteLine($"{name} {corpus.Key}: among the options {100 * found / wanted:f1}");
            foreach (float bar in (float[])[0.3f, 0.4f, 0.5f])
            {
                Tally sum = default;
                foreach (int i in corpus)
                {
                    int right = p[i].Where((v, r) => v >= bar && rows[i].Labels[r]).Count();
                    sum += new Tally(right, p[i].Count(v => v >= bar) - right, Math.Max(0, PageScore.NamesOf(_pages[i].Authors).Count - right));
                }

                Console.WriteLine($"{name} {corpus.Key} from {bar}: F1 {100 * sum.F1:f1} (precision {100 * sum.Precision:f1}, recall {100 * sum.Recall:f1})");
            }
        }
    }

    private static BoostedTrees Train(Rows[] rows, TreeSettings settings, Func<int, bool> chosen, out byte[] bytes, out double[] gain)
    {
        var data = new List<float[]>();
        var truth = new List<float>();
        var weights = new List<float>();
        var lists = new List<int>();
        for (int i = 0; i < rows.Length; i++)
        {
            // Where one is to be chosen and none is right, there is nothing to learn.
            if (chosen(i) && (!rows[i].ChooseOne || rows[i].Labels.Contains(true)))
            {
                lists.Add(rows[i].Labels.Length);
                for (int r = 0; r < rows[i].Labels.Length; r++)
                {
                    data.Add(rows[i].Values[r]);
                    truth.Add(rows[i].Labels[r] ? 1 : 0);
                    weights.Add(rows[i].Weight);
                }
            }
        }

        (BoostedTrees trees, bytes, gain) = TreeTrainer.Train([.. data], [.. truth], [.. weights], settings, Array.Exists(rows, static r => r.ChooseOne) ? lists : null);
        return trees;
    }

    private static float[][] RowsOf(FeatureTable table) => [.. Enumerable.Range(0, table.Count).Select(i => table.Copy(i, table.Width))];

    private static void Write(string folder, string name, byte[] trees)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, name + ".bin"), trees);
    }

    /// <summary>The options of one page.</summary>
    private sealed record Rows(float[][] Values, bool[] Labels, bool ChooseOne)
    {
        public static readonly Rows None = new([], [], false);

        /// <summary>How much the page counts.</summary>
        public float Weight { get; init; } = 1;
    }
}
