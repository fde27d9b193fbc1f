using System.Globalization;
using ArticleKit.Accuracy.Corpus;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Learning;
using ArticleKit.Parsing.Html.Metadata;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Accuracy.Training;

/// <summary>
/// <c>train FOLDER… --out DIR</c>: learns from labelled pages which units are the article, checks it on sites it did not learn from,
/// and writes the class words and the two sets of trees that the library embeds; beside them, in <c>fold-N</c>, those learned
/// without the sites of one fold, for figures on unseen sites.
/// </summary>
internal static class TrainCommand
{
    /// <param name="folders">The corpora.</param>
    /// <param name="outDir">The folder to write.</param>
    /// <param name="metadataOnly">Whether nothing but the tables of the front matter is learned.</param>
    /// <param name="metadataDir">A folder that was written before, whose tables of the front matter are taken as they are; null to learn them.</param>
    public static int Run(IReadOnlyList<string> folders, string outDir, bool metadataOnly, string? metadataDir)
    {
        MetadataModel[] metadata = metadataDir is null
            ? new MetadataTrainer([.. folders.SelectMany(LabelledPage.ReadFolder)]).Run(outDir)
            : [.. Enumerable.Range(0, SiteSplit.Folds).Select(f => MetadataModel.Read(name => File.OpenRead(Path.Combine(metadataDir, $"fold-{f}", name))))];
        if (metadataOnly)
        {
            return 0;
        }

        List<LabelledPage> read = [.. folders.SelectMany(LabelledPage.ReadFolder).Where(p => p.Text.Length > 0 || p.With.Count > 0)];
        int[] twice = [.. Enumerable.Range(0, read.Count).Where(i => IsReadTwice(read[i]))];
        List<LabelledPage> pages = [.. read, .. twice.Select(i => read[i].WithoutHead())];
        Console.WriteLine($"{pages.Count} pages of {pages.Select(p => p.Site).Distinct().Count()} sites");
        int[] fold = [.. pages.Select(SiteSplit.FoldOf)];

        // Labels once: they do not depend on what is learned.
        var labels = new sbyte[pages.Count][];
        Parallel.For(0, read.Count, Two, i =>
        {
            using HtmlPage page = PageReader.Read(pages[i].Bytes, ArticleParserOptions.Default);
            using var evidence = new PageEvidence(page, Metadata(page, pages[i], metadata), ContentWords.None);
            labels[i] = UnitLabels.Align(pages[i], page, evidence.Units) ?? [];
            UnitLabels.Doubt(labels[i], pages[i], evidence);
            UnitLabels.DoubtGaps(labels[i], pages[i], evidence);
        });
        for (int i = 0; i < twice.Length; i++)
        {
            labels[read.Count + i] = [.. labels[twice[i]]];
        }

        Console.WriteLine($"{labels.Count(l => l.Length == 0)} pages whose labels do not fit; units {labels.Sum(l => l.Length)}, article {labels.Sum(l => l.Count(x => x == 1))}");

        // A model for each fold, learned on the others: the second look learns from first looks that did not know the page.
        var firstP = new float[pages.Count][];
        sbyte[][] doubted = [.. labels.Select(static l => (sbyte[])l.Clone())];
        var words = new LearnedWords[SiteSplit.Folds];
        for (int f = 0; f < SiteSplit.Folds; f++)
        {
            int left = f;
            words[f] = LearnedWords.From(read, labels, i => fold[i] != left);
            Sample[] samples = Rows(pages, words[f].ToWords(), metadata);
            BoostedTrees trees = Train(samples, labels, i => fold[i] != left, First, null, null, out byte[] bytes, out _);
            Write(outDir, f, words[f], "first-look.bin", bytes);
            for (int i = 0; i < pages.Count; i++)
            {
                if (fold[i] == f)
                {
                    firstP[i] = Predict(trees, samples[i].First);
                    UnitLabels.DoubtTail(doubted[i], pages[i], firstP[i], samples[i].Weights, samples[i].Comments);
                }
            }

            Console.WriteLine($"fold {f}");
        }

        // Learned twice: what it says at first of sites that it has not seen is mixed into the labels, so that wrong ones teach less.
        float[][] toldP = SecondLooks(null);
        float[][] secondP = SecondLooks(toldP);

        TrainReport.Print(pages, labels, firstP, secondP);
        new PageTrainer(pages, secondP, metadata).Run(outDir);

        var allWords = LearnedWords.From(read, labels, _ => true);
        Sample[] all = Rows(pages, allWords.ToWords(), metadata);
        Train(all, labels, _ => true, First, null, null, out byte[] first, out double[] gain1);
        Train(all, doubted, i => i < read.Count, Second, firstP, toldP, out byte[] second, out double[] gain2);
        Directory.CreateDirectory(outDir);
        File.WriteAllBytes(Path.Combine(outDir, "first-look.bin"), first);
        File.WriteAllBytes(Path.Combine(outDir, "second-look.bin"), second);
        allWords.Write(outDir);
        PrintGain("first look", gain1, UnitFeatures.Names);
        PrintGain("second look", gain2, [.. UnitFeatures.Names, .. ContextFeatures.Names]);
        return 0;

        // What a second look says of each page that did not learn from its site.
        float[][] SecondLooks(float[][]? told)
        {
            var said = new float[pages.Count][];
            for (int f = 0; f < SiteSplit.Folds; f++)
            {
                int left = f;
                Sample[] samples = Rows(pages, words[f].ToWords(), metadata);
                BoostedTrees trees = Train(samples, doubted, i => i < read.Count && fold[i] != left, Second, firstP, told, out byte[] bytes, out _);
                Write(outDir, f, words[f], "second-look.bin", bytes);
                for (int i = 0; i < pages.Count; i++)
                {
                    if (fold[i] == f)
                    {
                        said[i] = Predict(trees, samples[i].WithContext(firstP[i]));
                    }
                }
            }

            return said;
        }
    }

    /// <summary>How much more a page counts whose whole text is labelled paragraph by paragraph: there are few of them, and they tell the edges.</summary>
    private const float ExactWeight = 5;

    /// <summary>How much less a page counts that is known to be no article: what is a post in a forum is a comment below an article.</summary>
    private const float OtherWeight = 0.7f;

    /// <summary>How much a page counts beside itself when it is read a second time.</summary>
    private const float AgainWeight = 0.5f;

    /// <summary>
    /// How much of a label is what a model says that has not seen the page's site (soft bootstrapping; Reed et al., "Training deep neural networks on noisy labels with bootstrapping", 2015).
    /// </summary>
    private const float ToldShare = 0.5f;

    private static readonly ParallelOptions Two = new() { MaxDegreeOfParallelism = 2 };

    private static readonly TreeSettings First = new(Trees: 200, Depth: 6, Rate: 0.09);
    private static readonly TreeSettings Second = new(Trees: 260, Depth: 6, Rate: 0.08, Seed: 2);

    /// <summary>
    /// Half of the pages are read a second time as if their heads told nothing, as the heads of old and of small sites do: what stands on
    /// the page must then be enough for the first look. The second learns more from the first than from heads, and is not helped by it.
    /// </summary>
    private static bool IsReadTwice(LabelledPage page) => WordTable.Hash(page.Id) / 7 % 2 == 0;

    private static void Write(string outDir, int fold, LearnedWords words, string name, byte[] trees)
    {
        string folder = Path.Combine(outDir, $"fold-{fold}");
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, name), trees);
        words.Write(folder);
    }

    /// <summary>The front matter as a model reads it that did not see the page's site.</summary>
    private static PageMetadata Metadata(HtmlPage page, LabelledPage labelled, MetadataModel[] models) =>
        MetadataReader.Read(page, labelled.Address, ArticleParserOptions.Default, models[SiteSplit.FoldOf(labelled)]);

    public static void PrintGain(string name, double[] gain, IReadOnlyList<string> names)
    {
        double all = gain.Sum();
        Console.WriteLine(name + ": " + string.Join(", ", gain.Select((g, i) => (g, i)).OrderByDescending(x => x.g).Take(40)
            .Select(x => string.Create(CultureInfo.InvariantCulture, $"{names[x.i]} {x.g / all:P1}"))));
    }

    private static Sample[] Rows(List<LabelledPage> pages, ContentWords words, MetadataModel[] models)
    {
        var samples = new Sample[pages.Count];
        Parallel.For(0, pages.Count, Two, i => samples[i] = Sample.Make(pages[i], words, models));
        return samples;
    }

    private static float[] Predict(BoostedTrees trees, float[][] rows) => [.. rows.Select(r => 1 / (1 + MathF.Exp(-trees.Sum(r))))];

    private static BoostedTrees Train(
        Sample[] samples, sbyte[][] labels, Func<int, bool> chosen, TreeSettings settings, float[][]? firstP, float[][]? told, out byte[] bytes, out double[] gain)
    {
        var data = new List<float[]>();
        var truth = new List<float>();
        var weights = new List<float>();
        for (int i = 0; i < samples.Length; i++)
        {
            if (!chosen(i) || labels[i].Length == 0)
            {
                continue;
            }

            float[][] rows = firstP is null ? samples[i].First : samples[i].WithContext(firstP[i]);
            float sum = 0;
            for (int u = 0; u < labels[i].Length; u++)
            {
                sum += labels[i][u] < 0 ? 0 : samples[i].Weights[u];
            }

            // Between a weight a page and a weight a word: long pages count more, but not in full.
            float scale = 40 / MathF.Pow(Math.Max(sum, 30), 0.7f) * (samples[i].Page.IsExact ? ExactWeight : samples[i].Page.Type is null or "article" ? 1 : OtherWeight)
                * (samples[i].Page.IsWithoutHead ? AgainWeight : 1);
            for (int u = 0; u < labels[i].Length; u++)
            {
                if (labels[i][u] >= 0)
                {
                    data.Add(rows[u]);
                    truth.Add(told is null ? labels[i][u] : ((1 - ToldShare) * labels[i][u]) + (ToldShare * told[i][u]));
                    weights.Add(samples[i].Weights[u] * scale);
                }
            }
        }

        (BoostedTrees trees, bytes, gain) = TreeTrainer.Train([.. data], [.. truth], [.. weights], settings);
        return trees;
    }

    /// <summary>The rows of one page.</summary>
    internal sealed record Sample(LabelledPage Page, ContentWords Words, MetadataModel[] Models, float[][] First, float[] Weights, bool[] Comments)
    {
        public static Sample Make(LabelledPage labelled, ContentWords words, MetadataModel[] models)
        {
            using HtmlPage page = PageReader.Read(labelled.Bytes, ArticleParserOptions.Default);
            using var evidence = new PageEvidence(page, Metadata(page, labelled, models), words);
            using var rows = new FeatureTable(evidence.Units.Count, UnitFeatures.Width);
            UnitFeatures.Fill(evidence, new PageGroups(evidence), rows);
            return new Sample(labelled, words, models, Copies(rows), [.. evidence.Units.Select(u => Math.Clamp(MathF.Sqrt(u.Words), 1, 8))],
                [.. evidence.Units.Select(static u => (u.Around & ArticleKit.Parsing.Html.Content.Surroundings.Comments) != 0)]);
        }

        public float[][] WithContext(float[] p)
        {
            using HtmlPage page = PageReader.Read(Page.Bytes, ArticleParserOptions.Default);
            using var evidence = new PageEvidence(page, Metadata(page, Page, Models), Words);
            using var rows = new FeatureTable(evidence.Units.Count, ContextFeatures.Width);
            var groups = new PageGroups(evidence);
            UnitFeatures.Fill(evidence, groups, rows);
            ContextFeatures.Fill(evidence, groups, p, rows);
            return Copies(rows);
        }

        private static float[][] Copies(FeatureTable table) => [.. Enumerable.Range(0, table.Count).Select(i => table.Copy(i, table.Width))];
    }

    /// <summary>The words of classes and of texts, learned from some of the pages.</summary>
    private sealed record LearnedWords(WordWeights Classes, WordWeights Cues)
    {
        public static LearnedWords From(List<LabelledPage> pages, sbyte[][] labels, Func<int, bool> chosen) =>
            new(WordWeights.OfClasses(pages, labels, chosen), WordWeights.OfCues(pages, labels, chosen));

        public ContentWords ToWords() => new(new ClassTokens(Classes.ToTable()), new CueWords(Cues.ToTable()));

        public void Write(string folder)
        {
            File.WriteAllLines(Path.Combine(folder, "class-tokens.txt"), Classes.Lines("Words in class and id names, and the log-odds that text under them belongs to the article"));
            File.WriteAllLines(Path.Combine(folder, "cue-words.txt"), Cues.Lines("Words that units near an article begin with, and the log-odds that the unit belongs to it; ^ marks the first word, 0 is any number"));
        }
    }
}
