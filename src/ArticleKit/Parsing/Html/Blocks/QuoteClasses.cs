using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>What an element and its class say of quotes. Nearly every block of a page is asked, so most are told off by a letter.</summary>
internal static class QuoteClasses
{
    private const string Pull = "pull";

    // "cita" is Spanish for a quote, "Zitat" German, "citat" Scandinavian; alone they are parts of other words ("city").
    private static readonly string[] Others = ["zitat", "citat", "-cita", "_cita", "citazione"];

    // What editors call a line set out of its text, in French and in Spanish.
    private static readonly string[] Lines = ["exergue", "sumario"];

    // What programs of forums call a post and the words of another post in it, and the boxes of networks; comments quote as posts do.
    private static readonly string[] Threads =
    [
        "bbcode", "bb_quote", "uncited", "ipsquote", "quotebox", "quotecontainer", "quote-text", "postbody", "postmsg", "postcell", "answercell", "post_message", "message-body", "messagetext", "commentbody", "comment-body", "comment-content", "commenttext",
        "comment-text", "twitter", "instagram", "tiktok", "bluesky", "reddit", "gmail",
    ];

    private static readonly string[] PostTypes = ["schema.org/DiscussionForumPosting", "schema.org/Comment", "schema.org/Answer"];

    // The boxes that scripts of networks put a post in place of.
    private static readonly string[] Posts = ["twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "bluesky-embed", "reddit-embed", "reddit-card", "mastodon-embed", "threads-post", "text-post-media"];

    // What others say of a house or its wares.
    private static readonly string[] Praise = ["testimonial", "review"];

    /// <summary>Whether an element is a box of quotes, by its tag or its class.</summary>
    public static bool IsBox(HtmlPage page, int node) => page[node].Tag == Tag.Blockquote || IsNamedBox(page, node);

    /// <summary>Whether an element that quotes stand in is called one of quotes by its class.</summary>
    public static bool IsNamedBox(HtmlPage page, int node) => CanHold(page[node].Tag) && page[node].Class is not 0 and var name && IsQuote(page.Classes[name]);

    /// <summary>Whether an element's class says that its words are lifted out of the text.</summary>
    public static bool IsPullBox(HtmlPage page, int node) => CanHold(page[node].Tag) && page[node].Class is not 0 and var name && IsPull(page.Classes[name]);

    /// <summary>Whether a block quote stands in for a post of another site, which a script puts in its place.</summary>
    public static bool IsPost(HtmlPage page, int node) => page[node].Tag == Tag.Blockquote && Caseless.HoldsAny(page.Attribute(node, Attr.Class), Posts);

    /// <summary>Whether a class names a pull quote: "pullquote", "pull-quote", "wp-block-pullquote", "quote-pull".</summary>
    private static bool IsPull(ReadOnlySpan<char> name) =>
        name.ContainsAny('q', 'Q') && name.IndexOf(Pull, StringComparison.OrdinalIgnoreCase) is >= 0 and var pull
        && name.IndexOf("quote", StringComparison.OrdinalIgnoreCase) is >= 0 and var quote && quote - pull is >= -6 and <= 8 && !name[Math.Min(pull, quote)..Math.Max(pull, quote)].Contains(' ');

    /// <summary>Whether a class is just what this library writes: its own pull quotes are believed.</summary>
    public static bool IsOwn(ReadOnlySpan<char> name) => name is "pullquote";

    /// <summary>Whether a class names a quote of whatever kind.</summary>
    private static bool IsQuote(ReadOnlySpan<char> name)
    {
        if (name.ContainsAny('q', 'Q') && name.Contains("quote", StringComparison.OrdinalIgnoreCase))
        {
            return !IsPraise(name);
        }

        return (name.Contains("ita", StringComparison.OrdinalIgnoreCase) && Caseless.HoldsAny(name, Others)) || Caseless.HoldsAny(name, Lines);
    }

    /// <summary>Whether a type of structured data is that of a post in a thread, an answer or a comment.</summary>
    public static bool IsPostType(ReadOnlySpan<char> type) => !type.IsEmpty && Caseless.HoldsAny(type, PostTypes);

    /// <summary>Whether a class names what others say of a house or its wares.</summary>
    public static bool IsPraise(ReadOnlySpan<char> name) => !name.IsEmpty && Caseless.HoldsAny(name, Praise);

    /// <summary>Whether a class names the words of another post.</summary>
    public static bool IsThread(ReadOnlySpan<char> name) => !name.IsEmpty && Caseless.HoldsAny(name, Threads);

    /// <summary>Whether an element is a kind that quotes stand in.</summary>
    private static bool CanHold(Tag tag) => tag is Tag.Blockquote or Tag.Aside or Tag.Figure or Tag.Div or Tag.P or Tag.Section;
}
