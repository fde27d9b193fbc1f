using System.Globalization;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Chooses the language of the text: as declared where the words do not say otherwise, else as found.</summary>
internal static class LanguageArbiter
{
    public static string? Choose(MetadataContext c)
    {
        string? declared = c.Page.Count > 0 ? Tag(c.Page.Attribute(0, Attr.Lang).ToString()) : null;
        if (declared is null && c.Page.Body >= 0)
        {
            declared = Tag(c.Page.Attribute(c.Page.Body, Attr.Lang).ToString());
        }

        declared ??= c.Best(Field.Language, Tag);
        string? found = LanguageIdentifier.Identify(c.Page, declared?.Split('-')[0], out double sureness);
        if (declared is null)
        {
            return found;
        }

        return found is null || sureness < 0.75 || declared.StartsWith(found, StringComparison.OrdinalIgnoreCase) || AreClose(declared, found) ? declared : found;
    }

    public static TextDirection Direction(MetadataContext c, string? language)
    {
        if (language is { } tag && tag.Split('-')[0] is "ar" or "he" or "fa" or "ur" or "yi" or "ps" or "sd" or "ckb" or "dv" or "ug")
        {
            return TextDirection.RightToLeft;
        }

        return language is null && c.Page.Count > 0 && c.Page.Attribute(0, Attr.Dir).Equals("rtl", StringComparison.OrdinalIgnoreCase) ? TextDirection.RightToLeft : TextDirection.LeftToRight;
    }

    /// <summary>A declared language as a BCP 47 tag; null when it is none.</summary>
    public static string? Tag(string value)
    {
        string text = value.Trim().Replace('_', '-');
        int end = text.IndexOfAny([',', ';', ' ', '.', '@']);
        text = end < 0 ? text : text[..end];
        string[] parts = text.Split('-');
        if (parts[0].Length is < 2 or > 3 || !parts[0].All(char.IsAsciiLetter))
        {
            return parts[0].ToLower(CultureInfo.InvariantCulture) switch
            {
                "english" => "en",
                "german" or "deutsch" => "de",
                "french" or "français" or "francais" => "fr",
                "spanish" or "español" => "es",
                "italian" or "italiano" => "it",
                _ => null,
            };
        }

        string tag = parts[0].ToLower(CultureInfo.InvariantCulture);
        for (int i = 1; i < parts.Length && i < 3; i++)
        {
            string part = parts[i];
            if (part.Length == 2 && part.All(char.IsAsciiLetter))
            {
                tag += "-" + part.ToUpperInvariant();
            }
            else if (part.Length == 4 && part.All(char.IsAsciiLetter))
            {
                tag += "-" + part[..1].ToUpperInvariant() + part[1..].ToLower(CultureInfo.InvariantCulture);
            }
            else if (part.Length == 3 && part.All(char.IsAsciiDigit))
            {
                tag += "-" + part;
            }
            else
            {
                break;
            }
        }

        return tag is "iw" ? "he" : tag is "in" ? "id" : tag;
    }

    // Languages that the few words of the identifier do not tell apart.
    private static bool AreClose(string declared, string found) => (declared[..2], found)
        is ("nb" or "nn" or "no" or "da", "da" or "no" or "nb" or "sv")
        or ("id" or "ms", "id" or "ms")
        or ("hr" or "sr" or "bs" or "sl" or "cn", "hr" or "sr" or "bs")
        or ("cs" or "sk", "cs" or "sk")
        or ("gl" or "pt", "pt" or "gl")
        or ("ca" or "es" or "gl", "es")
        or ("uk" or "ru" or "be" or "bg" or "mk" or "sr" or "kk" or "mn", "ru")
        or ("fa" or "ur" or "ps" or "ar", "ar")
        or ("mr" or "ne" or "hi", "hi")
        or ("zh" or "ja" or "yu", "zh");
}
