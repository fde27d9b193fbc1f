using System.Text.RegularExpressions;
using ArticleKit.Model;

namespace ArticleKit.Parsing.PlainText;

/// <summary>The line under a picture that is left when a page is copied as text: it closes with who made the picture.</summary>
internal static partial class TextCaptions
{
    private const int Longest = 400;

    /// <summary>The figure that a line was the caption of, its picture lost; null for any other line.</summary>
    public static Figure? Read(string plain)
    {
        if (plain.Length > Longest)
        {
            return null;
        }

        Match match = Credit().Match(plain);
        if (!match.Success)
        {
            return null;
        }

        string caption = plain[..match.Index].Trim(' ', '(', '[', '|', '–', '—', '-');
        string credit = plain[match.Index..].Trim(' ', '(', ')', '[', ']', '|', '–', '—', '-');
        return new Figure(default) { Caption = caption.Length == 0 ? default : [new Text(caption)], Credit = credit };
    }

    // "… Photo: Ann Lee", "… (Photo by Ann Lee)", "Foto: dpa": one to six words behind it, and the line is over.
    [GeneratedRegex(
        @"(?:^|(?<=[.!?…)”""] )|[(\[|–—] ?)"
        + @"(?:Photo(?:graph)?s?|Picture|Image|Illustration|Foto|Fotos|Bild|Bilder|Imagen|Immagine|Imagem|Photo credit|Image credit|Crédit photo)"
        + @"(?:(?: by|: ?| ?©|/) ?)(?:[\p{L}\p{N}.'’&@/\-]+ ?){1,6}[)\]]?\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Credit();
}
