using System.Globalization;
using ArticleKit.Accuracy.Corpus;
using ArticleKit.Accuracy.Figures;
using ArticleKit.Accuracy.Systems;

namespace ArticleKit.Accuracy;

/// <summary>What <c>misses</c> is asked for.</summary>
internal sealed record MissesRequest(IReadOnlyList<string> Folders, string Lists, string? Models);

/// <summary>
/// <c>misses FOLDER…</c>: holds what is missed now against the lists of misses that somebody has read, and prints for each figure how
/// many there are for each reason, which are not read yet, and which lines of the lists are no misses any more.
/// </summary>
internal static class MissesCommand
{
    private static readonly string[] Figures = ["title", "date", "author", "content"];

    public static int Run(MissesRequest request, TextWriter output)
    {
        var system = new ArticleKitSystem(request.Models);
        foreach (string folder in request.Folders)
        {
            List<LabelledPage> pages = [.. LabelledPage.ReadFolder(folder)];
            List<PageScore> scores = ScoreCommand.Score(system, pages);
            foreach (string figure in Figures)
            {
                Print(output, scores, figure, MissList.Read(request.Lists, pages[0].Corpus, figure));
            }
        }

        return 0;
    }

    private static void Print(TextWriter output, List<PageScore> scores, string figure, MissList list)
    {
        List<PageScore> labelled = [.. scores.Where(s => s.IsRight(figure) is not null)];
        if (labelled.Count == 0)
        {
            return;
        }

        HashSet<string> missed = [.. labelled.Where(s => s.IsRight(figure) == false).Select(static s => s.Page.Id)];
        IEnumerable<string> counts = MissList.Reasons.Select(r => $"{r} {missed.Count(id => list.ReasonOf.GetValueOrDefault(id) == r)}");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{scores[0].Page.Corpus} {figure}: {missed.Count} of {labelled.Count} pages missed; {string.Join(", ", counts)}"));
        List(output, "not read", missed.Where(id => !list.ReasonOf.ContainsKey(id)));
        List(output, "no miss any more", list.ReasonOf.Keys.Where(id => !missed.Contains(id)));
    }

    private static void List(TextWriter output, string what, IEnumerable<string> ids)
    {
        List<string> sorted = [.. ids.Order(StringComparer.Ordinal)];
        if (sorted.Count > 0)
        {
            output.WriteLine($"  {what}: {sorted.Count}: {string.Join(' ', sorted)}");
        }
    }
}
