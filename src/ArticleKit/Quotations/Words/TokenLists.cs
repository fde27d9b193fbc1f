using System.Runtime.CompilerServices;

namespace ArticleKit.Quotations.Words;

/// <summary>Questions about a token that may lie behind the end of what is read.</summary>
internal static class TokenLists
{
    /// <summary>Whether a token before an end is of one of some classes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAt(this IReadOnlyList<Token> tokens, int at, int end, WordClass any) => at < end && tokens[at].Is(any);

    /// <summary>Whether a token before an end is of a kind.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAt(this IReadOnlyList<Token> tokens, int at, int end, TokenKind kind) => at < end && tokens[at].Kind == kind;

    /// <summary>Whether a token before an end has a capital.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsCapitalAt(this IReadOnlyList<Token> tokens, int at, int end) => at < end && tokens[at].Capital;

    /// <summary>Whether no word stands at a place before an end: the words stop there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool StopsAt(this IReadOnlyList<Token> tokens, int at, int end) => at >= end || !tokens[at].IsWord;
}
