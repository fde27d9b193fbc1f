using System.Globalization;
using System.Text;
using ArticleKit.Accuracy.Corpus;
using ArticleKit.Accuracy.Figures;
using ArticleKit.Accuracy.Systems;
using ArticleKit.Accuracy.Training;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Learning;
using ArticleKit.Parsing.Html.Metadata;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Accuracy;

/// <summary>What <c>front</c> is asked for.</summary>
internal sealed record FrontRequest(IReadOnlyList<string> Folders, string Part, string? Models, string? Misses, Func<LabelledPage, LabelledPage> Reading, string? Page);

/// <summary>
/// <c>front FOLDER…</c>: scores titles, dates and authors alone, which takes a tenth of the time of <c>score</c>, and lists beside each
/// miss what there was to choose from. With <c>--without-json-ld</c> the pages are read as if they carried none, as older pages do, and
/// with <c>--without-declared</c> as if no <c>meta</c> element told of authors and days either: what is left is what a reader sees.
/// </summary>
internal static class FrontCommand
{
    public static int Run(FrontRequest request, TextWriter output)
    {
        MetadataModel[] models = request.Models is { } folder
            ? [.. Enumerable.Range(0, SiteSplit.Folds).Select(f => MetadataModel.Read(name => File.OpenRead(Path.Combine(folder, $"fold-{f}", name))))]
            : [];
        foreach (string corpus in request.Folders)
        {
            List<LabelledPage> pages = [.. LabelledPage.ReadFolder(corpus).Where(p => SiteSplit.IsOf(p, request.Part) && (request.Page is null || p.Id == request.Page)).Select(request.Reading)];
            if (pages.Count == 0)
            {
                continue;
            }

            Front[] fronts = [.. pages.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(p => Read(p, models.Length == 0 ? MetadataModel.Default : models[SiteSplit.FoldOf(p)], request))];
            Print(output, pages[0].Corpus, [.. fronts.Select(static f => f.Score)]);
            foreach (Front front in fronts)
            {
                Miss(output, request, front);
            }
        }

        return 0;
    }

    private static Front Read(LabelledPage labelled, MetadataModel model, FrontRequest request)
    {
        using HtmlPage page = PageReader.Read(labelled.Bytes, ArticleParserOptions.Default);
        MetadataExplanation read = MetadataReader.Explain(page, labelled.Address, ArticleParserOptions.Default, model);
        var found = new Extracted
        {
            Title = read.Metadata.Front.Title ?? "",
            Authors = [.. (read.Metadata.Front.Byline?.Authors ?? []).Select(static a => a.Name)],
            Date = read.Metadata.Front.Published?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        };
        string choice = request.Misses switch
        {
            null => "",
            "title" => Titles(page, labelled.Address, model),
            "author" => Authors(page, labelled.Address, model) + Candidates(read, "author"),
            _ => Candidates(read, request.Misses),
        };
        return new Front(PageScore.Of(labelled, found), choice);
    }

    private static void Print(TextWriter output, string corpus, List<PageScore> scores)
    {
        Tally authors = default;
        int without = 0;
        int given = 0;
        foreach (PageScore score in scores)
        {
            authors += score.Author ?? default;
            without += score.Page.HasNoAuthor ? 1 : 0;
            given += score.Page.HasNoAuthor && score.Values("author").Got.Length > 0 ? 1 : 0;
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{corpus}: {scores.Count} pages, title {Share(scores, static s => s.Title)}, date {Share(scores, static s => s.Date)}, authors F1 {100 * authors.F1:f1} (precision {100 * authors.Precision:f1}, recall {100 * authors.Recall:f1}), given to {given} of {without} pages that have none"));
    }

    private static string Share(List<PageScore> scores, Func<PageScore, bool?> right)
    {
        List<bool> known = [.. scores.Select(right).OfType<bool>()];
        return known.Count == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * known.Count(static r => r) / known.Count:f1} of {known.Count}");
    }

    private static void Miss(TextWriter output, FrontRequest request, Front front)
    {
        PageScore s = front.Score;
        if (request.Misses is { } figure && (request.Page is not null || (figure != "content" && (s.IsRight(figure) == false || (figure == "author" && s.Page.HasNoAuthor && s.Values("author").Got.Length > 0)))))
        {
            (string want, string got) = s.Values(figure);
            output.WriteLine($"  {s.Page.Id} {s.Page.Type} {s.Page.Url}\n    want {want}\n    got  {got}\n{front.Candidates}");
        }
    }

    /// <summary>The titles there were to choose from, the likeliest first.</summary>
    private static string Titles(HtmlPage page, Uri? url, MetadataModel model)
    {
        (MetadataContext c, _) = MetadataReader.Gather(page, url, ArticleParserOptions.Default, model);
        List<TitleOption> options = TitleOptions.Of(c);
        using FeatureTable rows = TitleFeatures.Rows(c, options);
        var sums = new float[options.Count];
        model.Titles.Sums(rows, sums);
        var text = new StringBuilder();
        foreach ((TitleOption option, float sum) in options.Zip(sums).OrderByDescending(static o => o.Second).Take(12))
        {
            string where = option.Node < 0 ? "" : page[option.Node].Tag + " " + option.Zone;
            text.Append(CultureInfo.InvariantCulture, $"      {sum,5:f1} {option.Text} [{where} {option.Cut} {string.Join(' ', Enum.GetValues<Origin>().Where(o => option.Told.ContainsKey(o)))}]\n");
        }

        return text.ToString();
    }

    /// <summary>The names there were to choose from, the likeliest first.</summary>
    private static string Authors(HtmlPage page, Uri? url, MetadataModel model)
    {
        (MetadataContext c, _) = MetadataReader.Gather(page, url, ArticleParserOptions.Default, model);
        (string? title, int titleNode) = TitleArbiter.Choose(c);
        VisibleSource.Read(c, titleNode, title);
        (List<AuthorLine> lines, List<AuthorOption> options) = AuthorOptions.Of(c, title);
        using FeatureTable rows = AuthorFeatures.Rows(c, lines, options, titleNode);
        var p = new float[options.Count];
        model.Authors.Probabilities(rows, p);
        var text = new StringBuilder();
        foreach ((AuthorOption option, float likely) in options.Zip(p).OrderByDescending(static o => o.Second).Take(8))
        {
            text.Append(CultureInfo.InvariantCulture, $"      {likely:f2} {option.Author.Name} ({option.Author.Kind} {option.Author.Role}, {option.Lines.Count} lines)\n");
        }

        return text.ToString();
    }

    /// <summary>The names and days there were to choose from, the weightiest first.</summary>
    private static string Candidates(MetadataExplanation read, string field)
    {
        var text = new StringBuilder();
        IEnumerable<Candidate> own = read.Candidates.Where(c => field == "date" ? c.Field is Field.Published or Field.Modified : c.Field == Field.Author);
        foreach (Candidate c in own.OrderByDescending(static c => c.Weight).Take(16))
        {
            text.Append(CultureInfo.InvariantCulture, $"      {c.Weight,3} {c.Field} {c.Origin} {c.Key}: {(c.Value.Length > 160 ? c.Value[..160] + "…" : c.Value)}\n");
        }

        return text.ToString();
    }

    private sealed record Front(PageScore Score, string Candidates);
}
