using System.Text;
using ArticleKit.Accuracy.Corpus;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Accuracy.Training;

/// <summary>Aligns the truth of a page with its units: for each unit whether it belongs to the article, or that nobody knows.</summary>
internal static class UnitLabels
{
    private const int Gram = 4;
    private const int FarthestLede = 10;
    private const int ShortestLede = 40;
    private const float LikelyTail = 0.6f;
    private const float LongTail = 0.3f;

    /// <summary>1 article, 0 not, -1 unknown; null when truth and page do not fit.</summary>
    public static sbyte[]? Align(LabelledPage labelled, HtmlPage page, IReadOnlyList<TextUnit> units)
    {
        List<string[]> words = units.Select(u => Words(TextOf(page, u))).ToList();
        return labelled.Text is { Length: > 0 } text ? ByText(text, words, units) : BySnippets(labelled, page, units);
    }

    /// <summary>
    /// Forgets the labels of what the corpora do not agree on. Whether the line under the headline is a part of the text is a matter of
    /// convention, and the same corpus has it both ways; the pages labelled block by block always count it in, so they decide. Such a
    /// line is one that structured data or its place tells: a sentence between the headline and the first paragraph.
    /// </summary>
    public static void Doubt(sbyte[] labels, LabelledPage labelled, PageEvidence evidence)
    {
        if (labelled.IsExact)
        {
            return;
        }

        int first = Enumerable.Range(0, labels.Length).FirstOrDefault(i => labels[i] == 1 && UnitFacts.IsProse(evidence.Units[i]), -1);
        for (int i = 0; i < labels.Length; i++)
        {
            TextUnit unit = evidence.Units[i];
            bool told = evidence.DescriptionMatch(unit) > 0 || evidence.FrontPart(unit) == FrontPart.Subtitle;
            bool placed = evidence.TitleUnit >= 0 && i > evidence.TitleUnit && i <= evidence.TitleUnit + FarthestLede && i < first
                && unit.Letters >= ShortestLede && unit.LinkLength * 4 < unit.Length
                && (unit.Around & (Surroundings.Figure | Surroundings.Caption | Surroundings.Form | Surroundings.Dialog)) == 0;
            if (labels[i] == 0 && (told || placed))
            {
                labels[i] = -1;
            }
        }
    }

    /// <summary>
    /// Forgets what labels leave out by their making, not by its role: code and data set between labelled paragraphs. Some labels have
    /// them, others of pages alike do not, and no reader would cut them out.
    /// </summary>
    /// <param name="labels">The labels of one page.</param>
    /// <param name="labelled">The page.</param>
    /// <param name="evidence">Its units.</param>
    public static void DoubtGaps(sbyte[] labels, LabelledPage labelled, PageEvidence evidence)
    {
        int first = Array.IndexOf(labels, (sbyte)1);
        int last = Array.LastIndexOf(labels, (sbyte)1);
        if (labelled.IsExact || labelled.Text.Length == 0 || first < 0)
        {
            return;
        }

        for (int i = first + 1; i < last; i++)
        {
            TextUnit unit = evidence.Units[i];
            if (labels[i] == 0 && (unit.Around & (Surroundings.Pre | Surroundings.Cell)) != 0 && unit.LinkLength * 2 < unit.Length)
            {
                labels[i] = -1;
            }
        }
    }

    /// <summary>
    /// Forgets what stands behind the last labelled unit where the labels seem to stop early: a good part of what follows looks as much
    /// like the article as what is labelled. Some labels cover the beginning of a page alone.
    /// </summary>
    /// <param name="labels">The labels of one page.</param>
    /// <param name="labelled">The page.</param>
    /// <param name="p">How likely each unit is of the article, told by a model that has not seen the page.</param>
    /// <param name="weights">How much each unit counts.</param>
    /// <param name="comments">For each unit, whether it stands among comments: labels that end before them are whole.</param>
    public static void DoubtTail(sbyte[] labels, LabelledPage labelled, float[] p, float[] weights, bool[] comments)
    {
        int last = Array.LastIndexOf(labels, (sbyte)1);
        if (labelled.IsExact || last < 0)
        {
            return;
        }

        float yes = 0;
        float after = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            yes += labels[i] == 1 ? weights[i] : 0;
            after += i > last && p[i] > LikelyTail && !comments[i] ? weights[i] : 0;
        }

        for (int i = last + 1; i < labels.Length && after > yes * LongTail; i++)
        {
            labels[i] = p[i] > LikelyTail && !comments[i] ? (sbyte)-1 : labels[i];
        }
    }

    public static string TextOf(HtmlPage page, TextUnit unit)
    {
        var text = new StringBuilder();
        for (int i = unit.First; i < unit.End; i++)
        {
            if (page[i].Tag == Tag.Text && !page[i].Raw)
            {
                text.Append(page[i].Text.Span);
            }
            else if (page[i].Tag == Tag.Br)
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }

    public static string[] Words(string text)
    {
        var words = new List<string>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool word = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_' || char.IsSurrogate(text[i]));
            if (word && start < 0)
            {
                start = i;
            }
            else if (!word && start >= 0)
            {
                words.Add(text[start..i].ToLowerInvariant());
                start = -1;
            }
        }

        return [.. words];
    }

    private static sbyte[] BySnippets(LabelledPage labelled, HtmlPage page, IReadOnlyList<TextUnit> units)
    {
        string[] with = [.. labelled.With.Select(Bare)];
        string[] without = [.. labelled.Without.Concat(labelled.Comments).Select(Bare)];
        return [.. units.Select(u =>
        {
            string text = " " + Bare(TextOf(page, u)) + " ";
            return (sbyte)(with.Any(w => w.Length > 2 && text.Contains(w, StringComparison.Ordinal)) ? 1
                : without.Any(w => w.Length > 2 && text.Contains(w, StringComparison.Ordinal)) ? 0 : -1);
        })];
    }

    private static string Bare(string text) => string.Join(' ', Words(text));

    private static sbyte[]? ByText(string truth, List<string[]> units, IReadOnlyList<TextUnit> all)
    {
        var words = new List<string>();
        var starts = new HashSet<int>();
        foreach (string line in truth.Split('\n'))
        {
            starts.Add(words.Count);
            words.AddRange(Words(line));
        }

        starts.Add(words.Count);
        Dictionary<string, List<int>>[] index = [.. Enumerable.Range(1, Gram).Select(n => Index(words, n))];
        var candidates = new List<(int Unit, int At, int Length, float Weight)>();
        for (int u = 0; u < units.Count; u++)
        {
            Candidates(u, units[u], index, starts, candidates);
        }

        var labels = new sbyte[units.Count];
        var covered = new bool[words.Count];
        var places = new (int At, int End)[units.Count];
        foreach ((int unit, int at, int length, _) in Chain(candidates))
        {
            labels[unit] = 1;
            places[unit] = (at, at + length);
            for (int i = Math.Max(0, at); i < Math.Min(words.Count, at + length); i++)
            {
                covered[i] = true;
            }
        }

        CellLabels.Fill(labels, places, covered, units, words, all);

        // What the chain left over may stand in another order on the page.
        foreach ((int unit, int at, int length, _) in candidates.Where(c => c.Length >= 6).OrderByDescending(c => c.Weight))
        {
            int from = Math.Max(0, at);
            int to = Math.Min(words.Count, at + length);
            if (labels[unit] == 0 && to > from && covered[from..to].Count(c => !c) > (to - from) * 0.8)
            {
                labels[unit] = 1;
                Array.Fill(covered, true, from, to - from);
            }
        }

        return words.Count == 0 || covered.Count(c => c) < words.Count * 0.6 ? null : labels;
    }

    private static Dictionary<string, List<int>> Index(List<string> words, int n)
    {
        var index = new Dictionary<string, List<int>>();
        for (int i = 0; i + n <= words.Count; i++)
        {
            string key = string.Join(' ', words.Skip(i).Take(n));
            if (!index.TryGetValue(key, out List<int>? list))
            {
                index.Add(key, list = []);
            }

            list.Add(i);
        }

        return index;
    }

    private static void Candidates(int unit, string[] words, Dictionary<string, List<int>>[] index, HashSet<int> starts, List<(int, int, int, float)> candidates)
    {
        int n = Math.Min(Gram, words.Length);
        if (n == 0)
        {
            return;
        }

        var votes = new Dictionary<int, int>();
        for (int j = 0; j + n <= words.Length; j++)
        {
            if (index[n - 1].TryGetValue(string.Join(' ', words.AsSpan(j, n).ToArray()), out List<int>? at))
            {
                foreach (int p in at.Take(50))
                {
                    votes[p - j] = votes.GetValueOrDefault(p - j) + 1;
                }
            }
        }

        int grams = words.Length - n + 1;
        foreach ((int at, int count) in votes.OrderByDescending(v => v.Value).Take(12))
        {
            bool whole = starts.Contains(at) && starts.Contains(at + words.Length);
            bool enough = words.Length < 4 ? whole : count >= Math.Max(1, grams * 0.4);
            if (enough)
            {
                candidates.Add((unit, at, words.Length, words.Length * (count / (float)grams) + (whole ? 0.5f : 0)));
            }
        }
    }

    /// <summary>The heaviest run of candidates in which units and places in the truth both go forward.</summary>
    private static IEnumerable<(int Unit, int At, int Length, float Weight)> Chain(List<(int Unit, int At, int Length, float Weight)> candidates)
    {
        var best = new float[candidates.Count];
        var from = new int[candidates.Count];
        int last = -1;
        for (int i = 0; i < candidates.Count; i++)
        {
            (int unit, int at, int length, float weight) = candidates[i];
            from[i] = -1;
            best[i] = weight;
            for (int j = Math.Max(0, i - 1500); j < i; j++)
            {
                if (candidates[j].Unit < unit && candidates[j].At + candidates[j].Length <= at + (Math.Min(length, candidates[j].Length) / 3) && best[j] + weight > best[i])
                {
                    best[i] = best[j] + weight;
                    from[i] = j;
                }
            }

            last = last < 0 || best[i] > best[last] ? i : last;
        }

        for (int i = last; i >= 0; i = from[i])
        {
            yield return candidates[i];
        }
    }
}
