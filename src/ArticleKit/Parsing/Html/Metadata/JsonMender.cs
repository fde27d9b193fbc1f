using System.Globalization;
using System.Text;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Mends broken JSON: wrappers, raw line breaks and unescaped quotes in strings, stray commas, missing or surplus brackets, several roots.</summary>
internal static class JsonMender
{
    public static string Mend(string text)
    {
        int first = text.AsSpan().IndexOfAny('{', '[');
        if (first < 0)
        {
            return "";
        }

        if (text[first] == '[' && text.AsSpan(first).StartsWith("[CDATA[", StringComparison.Ordinal))
        {
            first = text.AsSpan(first + 7).IndexOfAny('{', '[') is >= 0 and int inner ? first + 7 + inner : first;
        }

        var output = new StringBuilder(text.Length + 64);
        var open = new Stack<char>();
        int roots = 0;
        for (int i = first; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '"':
                    i = MendString(text, i, output);
                    break;
                case '{' or '[':
                    if (open.Count == 0 && roots > 0)
                    {
                        output.Append(',');
                    }

                    roots += open.Count == 0 ? 1 : 0;
                    open.Push(c == '{' ? '}' : ']');
                    output.Append(c);
                    break;
                case '}' or ']':
                    while (open.Count > 0 && open.Peek() != c && open.Contains(c))
                    {
                        Close(output, open.Pop());
                    }

                    if (open.Count > 0 && open.Peek() == c)
                    {
                        Close(output, open.Pop());
                    }

                    break;
                case '<' when text.AsSpan(i).StartsWith("<!--", StringComparison.Ordinal):
                    i += 3;
                    break;
                case ',':
                    TrimComma(output);
                    output.Append(open.Count > 0 && output.Length > 0 && output[^1] is not ('{' or '[') ? "," : "");
                    break;
                default:
                    if (open.Count > 0)
                    {
                        output.Append(c < ' ' ? ' ' : char.IsSurrogate(c) ? ' ' : c);
                    }

                    break;
            }
        }

        while (open.Count > 0)
        {
            Close(output, open.Pop());
        }

        return roots > 1 ? "[" + output + "]" : output.ToString();
    }

    /// <summary>The text of a JSON string with its quotes, escapes resolved, lone surrogates replaced.</summary>
    public static string Unescape(string raw)
    {
        var output = new StringBuilder(raw.Length);
        for (int i = 1; i < raw.Length - 1; i++)
        {
            if (raw[i] != '\\' || i + 1 >= raw.Length - 1)
            {
                output.Append(raw[i]);
                continue;
            }

            char c = raw[++i];
            if (c == 'u' && i + 4 < raw.Length && ushort.TryParse(raw.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
            {
                output.Append((char)unit);
                i += 4;
            }
            else
            {
                output.Append(c switch { 'n' or 'r' or 't' or 'b' or 'f' => ' ', _ => c });
            }
        }

        for (int i = 0; i < output.Length; i++)
        {
            if (char.IsHighSurrogate(output[i]) && i + 1 < output.Length && char.IsLowSurrogate(output[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(output[i]))
            {
                output[i] = '\uFFFD';
            }
        }

        return output.ToString();
    }

    private static int MendString(string text, int start, StringBuilder output)
    {
        output.Append('"');
        int i = start + 1;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\\' && i + 1 < text.Length)
            {
                char next = text[++i];
                if (next is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' || (next == 'u' && IsHex(text, i + 1)))
                {
                    output.Append('\\').Append(next);
                }
                else
                {
                    i--; // a lone backslash
                    output.Append("\\\\");
                }
            }
            else if (c == '"')
            {
                if (EndsString(text, i))
                {
                    break;
                }

                output.Append("\\\"");
            }
            else if (c < ' ')
            {
                output.Append(' ');
            }
            else
            {
                output.Append(char.IsSurrogate(c) && !IsPaired(text, i) ? '\uFFFD' : c);
            }
        }

        output.Append('"');
        return i;
    }

    /// <summary>Whether a quote ends its string: what follows must be a colon, a closing bracket, or a comma before something that can begin a member.</summary>
    private static bool EndsString(string text, int quote)
    {
        int i = Next(text, quote + 1);
        if (i >= text.Length || text[i] is ':' or '}' or ']')
        {
            return true;
        }

        if (text[i] == '"')
        {
            return text.AsSpan(quote + 1, i - quote - 1).Contains('\n'); // a forgotten comma between lines
        }

        if (text[i] != ',')
        {
            return false;
        }

        i = Next(text, i + 1);
        return i >= text.Length || text[i] is '"' or '{' or '[' or '}' or ']' or '-' or 't' or 'f' or 'n' || char.IsAsciiDigit(text[i]);
    }

    private static int Next(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    private static void Close(StringBuilder output, char bracket)
    {
        TrimComma(output);
        if (output.Length > 0 && output[^1] == ':')
        {
            output.Append("null");
        }

        output.Append(bracket);
    }

    private static void TrimComma(StringBuilder output)
    {
        while (output.Length > 0 && (output[^1] == ',' || char.IsWhiteSpace(output[^1])))
        {
            output.Length--;
        }
    }

    private static bool IsHex(string text, int at)
    {
        for (int i = at; i < at + 4; i++)
        {
            if (i >= text.Length || !char.IsAsciiHexDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPaired(string text, int at) =>
        char.IsHighSurrogate(text[at]) ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) : at > 0 && char.IsHighSurrogate(text[at - 1]);
}
