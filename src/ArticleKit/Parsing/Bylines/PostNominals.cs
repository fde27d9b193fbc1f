using System.Collections.Frozen;
using ArticleKit.Characters;

namespace ArticleKit.Parsing.Bylines;

/// <summary>Letters behind a name, such as a degree's or an order's: "PhD", "MS, RD", "FACLM".</summary>
internal static class PostNominals
{
    private const int Longest = 6;

    private static readonly FrozenSet<string> Known = new[]
    {
        "PhD", "Ph.D", "PsyD", "EdD", "PharmD", "MD", "M.D", "DO", "DDS", "DMD", "DVM", "VMD", "MPH", "MSc", "M.Sc", "MS", "MA", "M.A", "MBA", "MEd", "MFA", "MSW", "MSN", "BA", "BSc", "B.Sc", "BS", "BSN",
        "RN", "RD", "RDN", "LD", "LDN", "CDCES", "LCSW", "LMFT", "LPC", "FNP", "DNP", "JD", "Esq", "CPA", "CFA", "CFP", "CEPF", "CPT", "CSCS", "FACP", "FAND",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a text is nothing but such letters, the first of them well known: "MS RD", "M.D. FACLM".</summary>
    public static bool Are(ReadOnlySpan<char> text)
    {
        bool any = false;
        foreach (ReadOnlySpan<char> word in new WordSpans(text))
        {
            ReadOnlySpan<char> bare = word.TrimEnd("®*.†");
            if (!(IsKnown(bare) || (any && IsLetters(bare))))
            {
                return false;
            }

            any = true;
        }

        return any;
    }

    /// <summary>Whether a word is among the known ones; most words end in no letter that one of those does.</summary>
    private static bool IsKnown(ReadOnlySpan<char> word) =>
        word.Length is > 1 and <= Longest && (!char.IsAsciiLetterLower(word[^1]) || word[^1] is 'c' or 'd' or 'q') && Known.Contains(word.ToString());

    /// <summary>Whether a text is a degree and its subject: "M.A. Journalism".</summary>
    public static bool IsDegree(ReadOnlySpan<char> text) =>
        text.IndexOf(' ') is > 0 and int space && text[..space].Contains('.') && Known.Contains(text[..space].TrimEnd('.').ToString());

    /// <summary>Whether a text behind a name is such letters; behind others, those of orders that few know are too, with their subject or without.</summary>
    public static bool Follow(string name, ReadOnlySpan<char> text) => Are(text) || (text.EndsWith(")") && text.IndexOf(" (") is > 0 and int subject && Follow(name, text[..subject])) || ((StartOf(name) < name.Length || EndsInLetters(name)) && IsLetters(text));

    /// <summary>Whether the last word of a name is such letters without a comma before them, and the words before them are no capitals: "Ann Lee CPP".</summary>
    private static bool EndsInLetters(string name)
    {
        int last = name.LastIndexOf(' ');
        return last > 0 && name.AsSpan(0, last).Contains(' ') && name.AsSpan(0, last).ContainsAnyInRange('a', 'z') && name.Length - last > 3 && IsLetters(name.AsSpan(last + 1));
    }

    /// <summary>Where the letters behind a name begin, with the comma before them; the name's length where there are none.</summary>
    public static int StartOf(string name)
    {
        int comma = name.IndexOf(',', StringComparison.Ordinal);
        while (comma >= 0)
        {
            int next = name.IndexOf(',', comma + 1);
            if (Are(name.AsSpan(comma + 1, (next < 0 ? name.Length : next) - comma - 1).Trim()))
            {
                return comma;
            }

            comma = next;
        }

        return name.Length;
    }

    /// <summary>A name without the letters behind it.</summary>
    public static string Without(string name) => StartOf(name) is var start && start < name.Length ? name.Substring(0, start) : name;

    /// <summary>Whether a text is letters such as those of an order or a degree that few hold. Agencies have such names too.</summary>
    public static bool IsLetters(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("®*†");
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterUpper(c) && c is not ('.' or '-'))
            {
                return false;
            }
        }

        return text.Length is >= 2 and <= 6 && !BylineWords.Organisations.Contains(text);
    }
}
