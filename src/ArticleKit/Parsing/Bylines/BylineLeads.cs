using System.Collections.Frozen;
using ArticleKit.Characters;
using ArticleKit.Model;

namespace ArticleKit.Parsing.Bylines;

/// <summary>What stands before names in a byline: "By", "Words:", "Photos by".</summary>
internal static class BylineLeads
{
    private static readonly AuthorRole[] Roles = [AuthorRole.Author, AuthorRole.Contributor, AuthorRole.Editor, AuthorRole.Photographer, AuthorRole.Illustrator, AuthorRole.Translator];

    /// <summary>All of them, the longest first.</summary>
    private static readonly Phrase[] All = ReadAll();

    private static readonly FrozenDictionary<char, Phrase[]> ByLetter = All.GroupBy(static l => l.Text[0]).ToFrozenDictionary(static g => g.Key, static g => g.ToArray());

    // Nearly every text of a page is asked whether it begins with one of these.
    private static readonly bool[] FirstLetters = [.. Enumerable.Range(0, 256).Select(static c => ByLetter.ContainsKey(LowerCase.Of((char)c)))];

    // Of texts whose first two letters are plain ones: where among ByPair those stand that can begin so; 0 for none.
    private static readonly byte[] FirstPairs = PairsOf(All);
    private static readonly Phrase[][] ByPair = PhrasesOf(FirstPairs);

    // The same with the third: a bit for each letter, in the number that the two before it choose.
    private static readonly uint[] FirstThrees = ThreesOf([.. All.Select(static l => l.Text), .. BylineTable.Of("author-label")]);

    // Set in the same numbers where a phrase has no third letter; no letter has this bit.
    private const uint Whole = 1u << 31;

    /// <summary>Whether a text begins with any of them, and what follows that is no letter, or the text is a label: quick to say no.</summary>
    public static bool CanLead(ReadOnlySpan<char> text)
    {
        bool begins = false;
        foreach (Phrase phrase in PhrasesOf(text))
        {
            if (Begins(text, phrase))
            {
                if (text.Length == phrase.Length || !char.IsLetter(text[phrase.Length]))
                {
                    return true;
                }

                begins = true;
            }
        }

        return begins && BylineWords.IsAuthorLabel(text.TrimEnd());
    }

    /// <summary>Whether any can begin with three characters: quicker to say no, and of a text that ends sooner they say enough.</summary>
    public static bool CanLead(char first, char second, char third) =>
        !char.IsAscii(first) || !char.IsAscii(second) ? first >= FirstLetters.Length || FirstLetters[first]
        : !char.IsAscii(third) ? FirstPairs[PairOf(first, second)] != 0
        : FirstThrees[((first & 0x1F) << 5) | (second & 0x1F)] is var thirds && ((thirds & (1u << (third & 0x1F))) != 0 || ((thirds & Whole) != 0 && !char.IsAsciiLetter(third)));

    /// <summary>Whether a text is just what stands before names: "Written by" on a line of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">Becomes the role of the names that follow.</param>
    public static bool IsLead(ReadOnlySpan<char> text, ref AuthorRole role)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        bool colon = text[^1] is ':' or '：';
        text = text.TrimEnd(":： ");
        foreach (Phrase phrase in PhrasesOf(text))
        {
            if (text.Length == phrase.Length && text.Equals(phrase.Text, StringComparison.OrdinalIgnoreCase) && (colon || phrase.IsPreposition))
            {
                role = phrase.Role;
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads what stands before names; 0 when a text does not begin so.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">The role of the names that follow.</param>
    /// <returns>How many characters to pass over.</returns>
    public static int Lead(ReadOnlySpan<char> text, out AuthorRole role)
    {
        foreach (Phrase phrase in PhrasesOf(text))
        {
            if (!Begins(text, phrase))
            {
                continue;
            }

            int end = phrase.Length;
            if (end == text.Length)
            {
                continue;
            }

            role = phrase.Role;
            char next = text[end];
            if (next is ':' or '：' or '/' or '／' or '|' or '｜')
            {
                return end + 1;
            }

            bool white = char.IsWhiteSpace(next);
            if (white && end + 1 < text.Length && text[end + 1] is ':' or '/')
            {
                return end + 2;
            }

            // A bare noun ("text", "foto", "author") needs a colon; a preposition does not.
            if (white && phrase.IsPreposition)
            {
                ReadOnlySpan<char> names = text[(end + 1)..];
                if (!names.IsEmpty && (names[0] is '&' or '$' || (phrase.Text == "from" && (!char.IsUpper(names[0]) || text.Contains(" to ", StringComparison.Ordinal))) || AreInitials(text[..end], names)))
                {
                    break; // "From the river to the hill", "from $5", "DE Lee"
                }

                return end + 1;
            }
        }

        role = AuthorRole.Author;
        return 0;
    }

    /// <summary>Whether a short word in capitals is no word but initials: the name behind it is not all in capitals.</summary>
    private static bool AreInitials(ReadOnlySpan<char> word, ReadOnlySpan<char> name) => word is "DE" or "DI" or "DA" && name.Length > 1 && char.IsUpper(name[0]) && char.IsLower(name[1]);

    /// <summary>Whether a text ends in a word that names follow: what stands before it is a label.</summary>
    public static bool EndsInLead(ReadOnlySpan<char> text)
    {
        int space = text.LastIndexOf(' ');
        return space > 0 && text[(space + 1)..] is "by" or "By" or "von" or "Von" or "par" or "Par" or "por" or "Por" or "door" or "Door" or "oleh" or "Oleh";
    }

    /// <summary>Those that begin with the same letters as a text.</summary>
    private static ReadOnlySpan<Phrase> PhrasesOf(ReadOnlySpan<char> text) =>
        text.Length > 2 && !CanLead(text[0], text[1], text[2]) ? []
        : text.Length > 1 && char.IsAscii(text[0]) && char.IsAscii(text[1]) ? ByPair[FirstPairs[PairOf(text[0], text[1])]]
        : text.IsEmpty || (text[0] < FirstLetters.Length && !FirstLetters[text[0]]) || !ByLetter.TryGetValue(LowerCase.Of(text[0]), out Phrase[]? phrases) ? [] : phrases;

    /// <summary>Whether a text begins with a phrase of the same first letter. Most phrases differ in the last, which stands beside them: their texts lie far apart.</summary>
    private static bool Begins(ReadOnlySpan<char> text, in Phrase phrase) =>
        text.Length >= phrase.Length
        && (((text[phrase.Length - 1] ^ phrase.Last) & ~0x20) == 0 || !char.IsAscii(text[phrase.Length - 1]) || !char.IsAscii(phrase.Last))
        && text.StartsWith(phrase.Text, StringComparison.OrdinalIgnoreCase);

    private static Phrase[] ReadAll()
    {
        var prepositions = new WordSet(BylineTable.Of("preposition"));
        var phrases = new List<Phrase>();
        foreach (AuthorRole role in Roles)
        {
            phrases.AddRange(BylineTable.Of(role.ToString().ToLowerInvariant()).Select(text => new Phrase(text, role, prepositions.Contains(text[(text.LastIndexOf(' ') + 1)..]))));
        }

        phrases.Sort(static (a, b) => b.Text.Length != a.Text.Length ? b.Text.Length.CompareTo(a.Text.Length) : string.CompareOrdinal(a.Text, b.Text));
        return [.. phrases];
    }

    private static bool IsPlain(string text) => text.Length > 1 && char.IsAscii(text[0]) && char.IsAscii(text[1]);

    /// <summary>A number for two plain letters, whatever their case.</summary>
    private static int PairOf(char first, char second) => ((first | 0x20) << 7) | (second | 0x20);

    private static byte[] PairsOf(Phrase[] phrases)
    {
        var pairs = new byte[1 << 14];
        byte count = 0;
        foreach (Phrase phrase in phrases)
        {
            if (phrase.IsPlain)
            {
                ref byte pair = ref pairs[PairOf(phrase.Text[0], phrase.Text[1])];
                pair = pair == 0 ? checked(++count) : pair;
            }
        }

        return pairs;
    }

    private static uint[] ThreesOf(string[] phrases)
    {
        var threes = new uint[1 << 10];
        foreach (string phrase in phrases)
        {
            // A plain letter of a text is no letter of another kind, whatever its case.
            if (IsPlain(phrase) && (phrase.Length == 2 || char.IsAscii(phrase[2])))
            {
                threes[((phrase[0] & 0x1F) << 5) | (phrase[1] & 0x1F)] |= phrase.Length == 2 ? Whole : 1u << (phrase[2] & 0x1F);
            }
        }

        return threes;
    }

    private static Phrase[][] PhrasesOf(byte[] pairs)
    {
        var phrases = new Phrase[pairs.Max() + 1][];
        phrases[0] = [];
        for (int pair = 0; pair < pairs.Length; pair++)
        {
            if (pairs[pair] != 0)
            {
                phrases[pairs[pair]] = [.. All.Where(l => l.IsPlain ? PairOf(l.Text[0], l.Text[1]) == pair : l.Text[0] == pair >> 7)];
            }
        }

        return phrases;
    }

    /// <summary>What stands before names.</summary>
    private readonly struct Phrase(string text, AuthorRole role, bool isPreposition)
    {
        /// <summary>The phrase in small letters.</summary>
        public string Text { get; } = text;

        /// <summary>The role that it gives to the names.</summary>
        public AuthorRole Role { get; } = role;

        public byte Length { get; } = checked((byte)text.Length);

        /// <summary>Whether it needs no colon.</summary>
        public bool IsPreposition { get; } = isPreposition;

        public char Last { get; } = text[^1];

        /// <summary>Whether it begins with two plain letters.</summary>
        public bool IsPlain => BylineLeads.IsPlain(Text);
    }
}
