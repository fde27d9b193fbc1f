using System.Globalization;
using System.Numerics;
using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Tells the language of running text: by its script where that decides, else by its commonest small words.</summary>
internal static class LanguageIdentifier
{
    private const int MaxWords = 400;

    /// <summary>So many words are enough where one language stands out.</summary>
    private const int EnoughWords = 120;

    /// <summary>So many words are enough where the declared language stands out.</summary>
    private const int EnoughDeclared = 40;

    /// <summary>One language stands out when the next has no more than five twelfths of its hits.</summary>
    private const double StandingOut = 5.0 / 12;
    private static readonly (string Language, string Words)[] Common =
    [
        ("en", "the of and to in that is for it with as was on are be this have from by not at you which"),
        ("de", "der die und das ist nicht mit von den dem des ein eine für auf sich auch als werden wird im zu zum"),
        ("fr", "le la les des et est une du dans que qui pour pas sur au par plus avec ce sont cette aux"),
        ("es", "el los las que del una por con para es su lo como más pero sus al este ha también fue"),
        ("it", "il che di della per una non sono del con le gli dei alla nel più anche è da come si ha"),
        ("pt", "que não uma os para com do da em as dos mais por se na no como foi ao são também pelo"),
        ("nl", "de het een van en niet dat zijn voor met op aan ook bij maar worden wordt naar deze door uit"),
        ("sv", "och att det som är en på för av med till den inte har ett om var jag från de"),
        ("da", "og at det som er en på for af med til den ikke har et de jeg fra der blev"),
        ("nb", "og å det som er en på for av med til den ikke har et de jeg fra ble også"),
        ("fi", "ja on ei se että oli hän mutta ovat myös kun niin joka kuin mukaan sekä tai olla jos"),
        ("is", "og að er í á sem til var við um en ekki það hann með fyrir því hafa"),
        ("pl", "i w na z się nie do że jest to o jak po przez od za ale są oraz dla tym"),
        ("cs", "a v na se je že to s z do o i jak pro za které by ale jako jsou který"),
        ("sk", "a v na sa je že to s z do o aj ako pre za ktoré by ale sú ktorý"),
        ("hu", "a az és hogy nem is egy van meg volt de mint ez csak már el még lehet"),
        ("ro", "de și în la cu pe nu este care din o că pentru sunt mai au fost prin după"),
        ("hr", "i u je da se na za od su što s iz nije kao ne koji bi to sve"),
        ("sl", "in je v na da se za so pa z ki bi ne tudi po kot iz pri to"),
        ("lt", "ir kad tai yra su į iš bet ne buvo kaip apie dėl jis už po taip"),
        ("lv", "un ir ka ar no uz par kas bet tas arī nav bija lai pēc tiek kā"),
        ("et", "ja on ei et see oli ka kui mis aga oma ning või seda selle mida"),
        ("tr", "ve bir bu için de ile da olarak daha çok olan gibi ne kadar en sonra ise"),
        ("sq", "dhe në të e që për me një nga është si ka më por do janë"),
        ("ca", "que els les una del amb per és al més com dels ha seva aquest també"),
        ("eu", "eta da ez du bat dira ere baina izan dute den edo zen bere"),
        ("id", "yang dan di dengan untuk ini dari tidak dalam pada itu akan juga adalah ke telah"),
        ("vi", "và của là không có cho được trong một với các người những này đã khi"),
        ("sw", "na ya wa kwa ni katika la za hii kuwa cha hiyo pia kama"),
        ("af", "die en van is het nie in te wat vir met dat 'n hy om"),
        ("zu", "ukuthi uma kodwa futhi abantu lapho ukuze njengoba ngoba yini"),
        ("ru", "и в не на что с по как это из но для от он за его к"),
        ("uk", "і в не на що з та як це до для від але його є у за"),
        ("bg", "и на да се в за от не е с по че са като но това"),
        ("sr", "и у је да се на за од су што са из није као"),
        ("be", "і ў не на што з як гэта да для ад але яго"),
        ("ar", "في من على أن إلى التي الذي هذا عن مع كان هذه ما لا"),
        ("fa", "و در به از که این را با است برای آن یک خود می"),
        ("ur", "کے کی میں ہے اور سے کا کو پر نے یہ"),
        ("el", "και το να του η της με που για την στο από δεν είναι"),
        ("he", "של את על לא זה עם הוא כי גם אל או היא"),
        ("hi", "के में की है को से का और पर ने कि यह"),
    ];

    // An open hash table of the words; each has a bit for each language that it is common in.
    private const int Slots = 2048;
    private const int LongestWord = 7;
    private static readonly (string? Word, ulong Languages)[] Words = Table();

    // The hashes of the words in the table, which tell most words from those in it at a glance.
    private static readonly uint[] Hashes = [.. Words.Select(static w => w.Word is null ? 0 : Fnv1a.Of(w.Word))];

    // A bit for each of those hashes, in so few bytes that they stay near.
    private static readonly ulong[] Bits = BitsOf(Hashes);

    /// <summary>The language of a page's running text; null when there is too little of it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="declared">The language that the page declares, in two letters; null for none.</param>
    /// <param name="sureness">From 0 to 1.</param>
    public static string? Identify(HtmlPage page, string? declared, out double sureness)
    {
        Span<int> hits = stackalloc int[Common.Length];
        sureness = 0;
        var letters = new Letters();
        int words = Count(page, Array.FindIndex(Common, c => c.Language == declared), hits, ref letters);
        if (letters.All < 40)
        {
            return null;
        }

        sureness = 0.9;
        if (letters.Language() is { } script)
        {
            return script;
        }

        (int best, int second) = BestOf(hits);
        if (words < 30 || hits[best] * 12 < words)
        {
            sureness = 0;
            return null;
        }

        sureness = hits[best] == 0 ? 0 : words < 80 ? 0.5 : 1.0 - ((double)hits[second] / hits[best] * 0.6);
        return Common[best].Language;
    }

    /// <summary>Counts the words of running text, which of them are common in each language, and the letters of each script.</summary>
    private static int Count(HtmlPage page, int declared, Span<int> hits, ref Letters letters)
    {
        int words = 0;
        foreach (ref readonly ShownText shown in page.Shown.From(page.Body))
        {
            if (shown.Length < 60 || page[shown.Node].LinkLength > 0)
            {
                continue;
            }

            if (words >= MaxWords || letters.All >= 6000)
            {
                break;
            }

            if (words >= EnoughDeclared && BestOf(hits) is var (first, next) && words >= (first == declared ? EnoughDeclared : EnoughWords) && hits[next] <= hits[first] * StandingOut)
            {
                break;
            }

            int length = 0;
            uint hash = Fnv1a.Empty;
            ReadOnlySpan<char> text = page[shown.Node].Text.Span;
            for (int k = 0; k <= text.Length; k++)
            {
                char c = k < text.Length ? text[k] : ' ';
                if (char.IsAsciiLetter(c) || IsOfWord(c))
                {
                    length++;
                    hash = Fnv1a.Add(hash, LowerCase.Of(c));
                    letters.Count(c);
                }
                else if (length > 0)
                {
                    words++;
                    if (length <= LongestWord)
                    {
                        for (ulong rest = LanguagesOf(text.Slice(k - length, length), hash); rest != 0; rest &= rest - 1)
                        {
                            hits[BitOperations.TrailingZeroCount(rest)]++;
                        }
                    }

                    length = 0;
                    hash = Fnv1a.Empty;
                }
            }
        }

        return words;
    }

    private static bool IsOfWord(char c) =>
        char.IsLetter(c) || c == '\'' || (c > '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>The language with the most hits, and the next one.</summary>
    private static (int Best, int Second) BestOf(ReadOnlySpan<int> hits)
    {
        (int best, int second) = hits[1] > hits[0] ? (1, 0) : (0, 1);
        for (int i = 2; i < hits.Length; i++)
        {
            if (hits[i] > hits[best])
            {
                second = best;
                best = i;
            }
            else if (hits[i] > hits[second])
            {
                second = i;
            }
        }

        return (best, second);
    }

    /// <summary>A bit for each language that the word is common in, by the hash of its letters in lower case.</summary>
    private static ulong LanguagesOf(ReadOnlySpan<char> word, uint hash)
    {
        if ((Bits[hash >> 26] & BitOf(hash)) == 0)
        {
            return 0; // so with most words
        }

        uint[] hashes = Hashes;
        uint at = hash % Slots;
        while (hashes[at] != hash)
        {
            if (hashes[at] == 0)
            {
                return 0;
            }

            at = (at + 1) % Slots;
        }

        (string? known, ulong languages) = Words[at];
        return known is not null && IsLower(word, known) ? languages : 0;
    }

    private static ulong BitOf(uint hash) => 1ul << (int)(hash >> 20);

    private static ulong[] BitsOf(uint[] hashes)
    {
        var bits = new ulong[64];
        foreach (uint hash in hashes)
        {
            bits[hash >> 26] |= hash == 0 ? 0 : BitOf(hash);
        }

        return bits;
    }

    private static bool IsLower(ReadOnlySpan<char> word, string lower)
    {
        if (word.Length != lower.Length)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (LowerCase.Of(word[i]) != lower[i])
            {
                return false;
            }
        }

        return true;
    }

    private static (string?, ulong)[] Table()
    {
        var table = new (string? Word, ulong Languages)[Slots];
        for (int i = 0; i < Common.Length; i++)
        {
            foreach (string word in Common[i].Words.Split(' '))
            {
                uint hash = Fnv1a.Empty;
                foreach (char c in word)
                {
                    hash = Fnv1a.Add(hash, c);
                }

                uint at = hash % Slots;
                while (table[at].Word is { } other && other != word)
                {
                    at = (at + 1) % Slots;
                }

                table[at] = (word, table[at].Languages | (1UL << i));
            }
        }

        return table;
    }

    /// <summary>How many letters there are, and how many of the scripts that tell a language.</summary>
    private struct Letters
    {
        private int _han, _kana, _hangul, _thai, _bengali, _tamil, _telugu;

        public int All { get; private set; }

        public void Count(char c)
        {
            All++;
            if (c <= '\u0900')
            {
                return;
            }

            _han += c is >= '\u4e00' and <= '\u9fff' ? 1 : 0;
            _kana += c is >= '\u3040' and <= '\u30ff' ? 1 : 0;
            _hangul += c is >= '\uac00' and <= '\ud7a3' ? 1 : 0;
            _thai += c is >= '\u0e00' and <= '\u0e7f' ? 1 : 0;
            _bengali += c is >= '\u0980' and <= '\u09ff' ? 1 : 0;
            _tamil += c is >= '\u0b80' and <= '\u0bff' ? 1 : 0;
            _telugu += c is >= '\u0c00' and <= '\u0c7f' ? 1 : 0;
        }

        /// <summary>The language that the script decides; null when it decides none.</summary>
        public readonly string? Language() =>
            _kana * 20 > All ? "ja" : _hangul * 3 > All ? "ko" : _han * 3 > All ? "zh" : _thai * 3 > All ? "th" : _bengali * 3 > All ? "bn" : _tamil * 3 > All ? "ta" : _telugu * 3 > All ? "te" : null;
    }
}
