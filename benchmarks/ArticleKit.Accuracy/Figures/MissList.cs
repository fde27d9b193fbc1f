namespace ArticleKit.Accuracy.Figures;

/// <summary>
/// The misses of one figure on one corpus that somebody has read, with the reason for each: a file <c>CORPUS.FIGURE.tsv</c> with the
/// columns id, reason and note.
/// </summary>
internal sealed class MissList
{
    /// <summary>
    /// The reasons: the label is wrong; the page gives two answers and the labels of pages alike go both ways; the answer is not in the
    /// bytes of the page; ours to mend.
    /// </summary>
    public static readonly IReadOnlyList<string> Reasons = ["label", "either", "absent", "ours"];

    private readonly Dictionary<string, string> _reasons = [];

    /// <summary>The reason by the id of the page.</summary>
    public IReadOnlyDictionary<string, string> ReasonOf => _reasons;

    /// <summary>Reads the lists of a figure; those of a corpus may stand in several files, <c>CORPUS.FIGURE*.tsv</c>.</summary>
    /// <exception cref="FormatException">A line has no reason, an unknown one, or a page stands twice.</exception>
    public static MissList Read(string folder, string corpus, string figure)
    {
        var list = new MissList();
        foreach (string file in Directory.Exists(folder) ? Directory.GetFiles(folder, $"{corpus}.{figure}*.tsv").Order(StringComparer.Ordinal) : Enumerable.Empty<string>())
        {
            foreach (string line in File.ReadLines(file).Where(static l => l.Length > 0 && !l.StartsWith("id\t", StringComparison.Ordinal)))
            {
                string[] columns = line.Split('\t');
                if (columns.Length < 2 || !Reasons.Contains(columns[1]))
                {
                    throw new FormatException($"{Path.GetFileName(file)}: '{line}' names none of the reasons {string.Join(", ", Reasons)}.");
                }

                if (!list._reasons.TryAdd(columns[0], columns[1]))
                {
                    throw new FormatException($"{Path.GetFileName(file)}: {columns[0]} stands twice.");
                }
            }
        }

        return list;
    }
}
