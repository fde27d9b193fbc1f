using ArticleKit.Characters;
using ArticleKit.Model;

namespace ArticleKit.Parsing.Html;

/// <summary>The pictures of who wrote an article, printed beside the names: they are none of the text's.</summary>
internal static class Portraits
{
    private const string WordEnds = " ,.:;|()-–—'’\u00A0";

    // The words for such a picture are the name and no more than these, or what stands behind a comma.
    private static readonly WordSet BesideName = new(
        "photo", "picture", "portrait", "profile", "profilbild", "headshot", "image", "avatar", "author", "writer", "editor", "of", "by", "for", "s", "the", "foto", "bild", "von", "autor", "autorin", "auteur", "photographie", "de", "del", "di", "af", "av", "van");

    /// <summary>A body without them.</summary>
    public static NodeList<Block> Without(NodeList<Block> body, Byline? byline) =>
        byline is { Authors.IsEmpty: false } && body.Any(b => IsOne(b, byline)) ? [.. body.Where(b => !IsOne(b, byline))] : body;

    private static bool IsOne(Block block, Byline byline) =>
        block is Figure { Content: [{ Kind: MediaKind.Image, Alt: { Length: > 0 } words }] } figure
        && byline.Authors.Any(author => author.Kind == AuthorKind.Person && Names(words, author.Name) && (figure.Caption.IsEmpty || figure.Caption.ToPlainText().Contains(author.Name, StringComparison.OrdinalIgnoreCase)));

    private static bool Names(string words, string name)
    {
        int at = words.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return false;
        }

        ReadOnlySpan<char> behind = words.AsSpan(at + name.Length).Trim();
        return AreBeside(words.AsSpan(0, at)) && (behind is [',' or '(' or '|', ..] || AreBeside(behind));
    }

    private static bool AreBeside(ReadOnlySpan<char> words)
    {
        foreach (ReadOnlySpan<char> word in new WordSpans(words, WordEnds))
        {
            if (!word.IsEmpty && !BesideName.Contains(word))
            {
                return false;
            }
        }

        return true;
    }
}
