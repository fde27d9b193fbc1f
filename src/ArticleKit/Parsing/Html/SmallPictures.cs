using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html;

/// <summary>Pictures that are none of an article: what stands where a script sets one later, faces of users, icons, emoji.</summary>
internal static class SmallPictures
{
    private const string WordEnds = " -_";
    private const string FileWordEnds = "-_.";
    private const int LongestEmoji = 16;
    private const char FirstSymbol = '\u2600';
    private const char LastSymbol = '\u27BF';

    // Files that stand for a picture to come have this word in their names, or no words but those below.
    private const string Sure = "placeholder";
    private static readonly WordSet Empty = new("missing", "blank", "spacer", "transparent", "trans", "loading", "loader", "dummy", "clear", "pixel");
    private static readonly WordSet BesideEmpty = new("lazy", "lazyload", "ajax", "grey", "gray", "white", "image", "img", "px", "gif");

    private static readonly WordSet Faces = new("avatar", "avatars", "emoji", "emojis", "smiley", "smileys", "smilie", "smilies", "emoticon", "emoticons");
    private static readonly WordSet Icons = new("icon", "icons");
    private static readonly WordSet Logos = new("logo", "logos", "logotype");

    // What drawings that are no picture of an article are called.
    private static readonly WordSet Drawings = new(
        "icon", "icons", "logo", "logos", "logotype", "badge", "badges", "arrow", "arrows", "spinner", "star", "stars", "flag", "flags", "play", "check", "checkmark",
        "facebook", "twitter", "whatsapp", "linkedin", "instagram", "youtube", "telegram", "pinterest");

    /// <summary>Whether an address is of a file that stands for a picture to come: <c>/img/blank.gif</c>, <c>lazy_placeholder.svg</c>.</summary>
    public static bool IsPlaceholder(ReadOnlySpan<char> address)
    {
        ReadOnlySpan<char> name = FileOf(PathOf(address));
        name = name[..Math.Max(0, name.LastIndexOf('.'))];
        (bool empty, bool other) = (false, false);
        while (!name.IsEmpty)
        {
            int end = 0;
            while (end < name.Length && char.IsAsciiLetter(name[end]))
            {
                end++;
            }

            ReadOnlySpan<char> word = name[..end];
            if (word.Equals(Sure, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            empty |= Empty.Contains(word);
            other |= word.Length > 1 && !Empty.Contains(word) && !BesideEmpty.Contains(word);
            name = name[Math.Min(name.Length, end + 1)..];
        }

        return empty && !other;
    }

    /// <summary>Whether the name of a file says that it stands for the site or a user and no article: <c>/img/site-logo.png</c>, <c>/favicon-96.png</c>, <c>/avatars/12.jpg</c>.</summary>
    public static bool IsLogo(ReadOnlySpan<char> address)
    {
        ReadOnlySpan<char> path = PathOf(address);
        ReadOnlySpan<char> file = FileOf(path);
        return Logos.ContainsAny(file, FileWordEnds) || file.StartsWith("favicon", StringComparison.OrdinalIgnoreCase) || file.StartsWith("apple-touch-icon", StringComparison.OrdinalIgnoreCase)
            || file.EndsWith(".ico", StringComparison.OrdinalIgnoreCase) || Faces.ContainsAny(path[..^file.Length], "/");
    }

    /// <summary>Whether an <c>img</c> shows a user, an icon or an emoji, as its class, the folder of its file or its words say; or nothing to those who are read to, as what stands beside a formula.</summary>
    public static bool Is(HtmlPage page, int image, ReadOnlySpan<char> address)
    {
        if (page.Attribute(image, Attr.AriaHidden) is "true")
        {
            return true;
        }

        ReadOnlySpan<char> names = page.Attribute(image, Attr.Class);
        ReadOnlySpan<char> words = page.Attribute(image, Attr.Alt);
        ReadOnlySpan<char> path = PathOf(address);
        ReadOnlySpan<char> file = FileOf(path);
        bool drawn = file.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
        if (Faces.ContainsAny(names, WordEnds) || (drawn && (Icons.ContainsAny(names, WordEnds) || Drawings.ContainsAny(words, WordEnds) || Drawings.ContainsAny(file[..^4], FileWordEnds))) || IsEmoji(words) || IsFace(words))
        {
            return true;
        }

        path = path[..^file.Length];
        return Faces.ContainsAny(path, "/") || Icons.ContainsAny(path, "/") || path.Contains("//gravatar.", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the words for a picture are an emoji: "🙂".</summary>
    public static bool IsEmoji(ReadOnlySpan<char> words) =>
        words.Length is > 0 and <= LongestEmoji && (char.IsHighSurrogate(words[0]) || words[0] is >= FirstSymbol and <= LastSymbol) && !words.ContainsAnyInRange('0', 'z');

    /// <summary>Whether the words for a picture are signs that show a face: ":-)", ":D".</summary>
    private static bool IsFace(ReadOnlySpan<char> words) =>
        words.Length is > 1 and <= 4 && words[0] is ':' or ';' or '=' && words[^1] is ')' or '(' or 'D' or 'P' or 'p' or 'O' or 'o' or '/' or '|' or '*';

    private static ReadOnlySpan<char> PathOf(ReadOnlySpan<char> address)
    {
        int end = address.IndexOfAny('?', '#');
        return end < 0 ? address : address[..end];
    }

    private static ReadOnlySpan<char> FileOf(ReadOnlySpan<char> path) => path[(path.LastIndexOf('/') + 1)..];
}
