using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;

namespace ArticleKit.Parsing.PlainText;

/// <summary>A line that says who wrote a text.</summary>
internal static class TextBylines
{
    private const int Longest = 160;
    private const int LongestLead = 24;
    private const int MostWords = 8;

    // "de", "van", "von".
    private const int LongestParticle = 3;

    /// <summary>The byline that a line is; null for any other line.</summary>
    public static Byline? Read(string plain)
    {
        if (plain.Length > Longest)
        {
            return null;
        }

        int lead = BylineLead(plain);
        lead = lead > 0 ? lead : LabelledLead(plain);
        if (lead == 0 || plain[^1] is '!' or '?' || (plain[^1] == '.' && plain.Length > 60))
        {
            return null;
        }

        string text = plain[lead..].Trim();
        if (text.Length == 0 || !char.IsLetter(text[0]) || char.IsLower(text[0]))
        {
            return null;
        }

        if (IsDesk(text))
        {
            return new Byline { Text = text, Authors = [new Author { Name = text, Kind = AuthorKind.Organization }] };
        }

        Byline? byline = BylineSplitter.Split(text);
        return byline is null || byline.Authors.IsEmpty ? new Byline { Text = text, Authors = [new Author { Name = text }] } : byline with { Text = text };
    }

    /// <summary>A newsroom that signs as one: "Harbour Gazette Staff".</summary>
    private static bool IsDesk(string text)
    {
        int space = text.LastIndexOf(' ');
        if (space < 0 || text.IndexOfAny([',', '&', '/']) >= 0)
        {
            return false;
        }

        return text[(space + 1)..] is "Staff" or "Desk" or "Newsroom" or "Team" or "Bureau" or "Redaktion" or "Rédaction" or "Redacción";
    }

    private static int BylineLead(string plain)
    {
        foreach (string word in (ReadOnlySpan<string>)["By", "Von", "Par", "Por", "Di", "Da", "Door", "De", "Av", "BY", "VON", "PAR", "POR"])
        {
            if (plain.StartsWith(word, StringComparison.Ordinal) && plain.Length > word.Length + 1 && plain[word.Length] is ' ' or ':')
            {
                return plain[word.Length] == ':' ? word.Length + 1 : NamesOnly(plain[word.Length..]) ? word.Length : 0;
            }
        }

        return 0;
    }

    /// <summary>What stands before names in some language, with a colon: "Autor:", "作者：". Nothing but names may follow.</summary>
    private static int LabelledLead(string plain)
    {
        int lead = BylineLeads.Lead(plain, out AuthorRole role);
        bool labelled = lead is > 1 and <= LongestLead && role == AuthorRole.Author && plain[lead - 1] is ':' or '：' or '／';
        return labelled && plain[lead..].Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 and <= MostWords } words && BylineSplitter.IsName(plain.AsSpan(lead))
            && Array.TrueForAll(words, w => !char.IsLower(w[0]) || BylineWords.Joiners.Contains(w) || w.Length <= LongestParticle)
            ? lead
            : 0;
    }

    /// <summary>Without a colon, "By" may open a sentence: a byline is mostly names.</summary>
    private static bool NamesOnly(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int names = words.Count(w => char.IsUpper(w[0]));
        return words.Length is > 0 and <= 14 && names * 2 >= words.Length && char.IsUpper(words[0][0]) && names >= Math.Min(2, words.Length);
    }
}
