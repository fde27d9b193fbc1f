using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleKit.Markdown.FrontMatter;

/// <summary>
/// Reads the mapping that front matter is, event by event: no reflection, no recursion deeper than front matter needs, and aliases are not
/// followed, so that a small text cannot grow into a large one.
/// </summary>
internal static class YamlReader
{
    private const int DeepestKept = 3;

    /// <summary>The mapping; null when the text is no YAML mapping.</summary>
    public static YamlEntry? Read(string yaml)
    {
        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.MoveNext();
            return parser.Accept<StreamStart>(out _) && parser.MoveNext() && parser.Accept<DocumentStart>(out _) && parser.MoveNext() && parser.Accept<MappingStart>(out _)
                ? Value(parser, 0)
                : null;
        }
        catch (YamlException)
        {
            // People write "title: One: two", which is no YAML; their lines are readable all the same.
            return Lines(yaml);
        }
    }

    /// <summary>Reads the value whose first event the parser stands on, and moves behind it.</summary>
    private static YamlEntry? Value(Parser parser, int depth)
    {
        switch (parser.Current)
        {
            case Scalar scalar:
                parser.MoveNext();
                return IsNull(scalar) ? null : new YamlEntry { Text = scalar.Value };
            case SequenceStart when depth < DeepestKept:
                parser.MoveNext();
                return Sequence(parser, depth);
            case MappingStart when depth < DeepestKept:
                parser.MoveNext();
                return Mapping(parser, depth);
            default:
                Skip(parser);
                return null;
        }
    }

    private static YamlEntry Sequence(Parser parser, int depth)
    {
        var entry = new YamlEntry();
        while (parser.Current is not (SequenceEnd or null))
        {
            if (Value(parser, depth + 1) is { } item)
            {
                entry.Items.Add(item);
            }
        }

        parser.MoveNext();
        return entry;
    }

    private static YamlEntry Mapping(Parser parser, int depth)
    {
        var entry = new YamlEntry();
        while (parser.Current is not (MappingEnd or null))
        {
            string? name = Value(parser, depth + 1)?.Text;
            YamlEntry? value = Value(parser, depth + 1);
            if (name is not null && value is not null)
            {
                entry.Members.TryAdd(Name(name), value);
            }
        }

        parser.MoveNext();
        return entry;
    }

    /// <summary>Passes over a value whatever it holds, without recursion.</summary>
    private static void Skip(Parser parser)
    {
        int depth = 0;
        do
        {
            depth += parser.Current?.NestingIncrease ?? 0;
        }
        while (parser.MoveNext() && depth > 0);
    }

    private static bool IsNull(Scalar scalar) => scalar.Style == ScalarStyle.Plain && (scalar.Value is "" or "~" or "null" or "Null" or "NULL");

    private static YamlEntry? Lines(string yaml)
    {
        var entry = new YamlEntry();
        foreach (ReadOnlySpan<char> line in yaml.AsSpan().EnumerateLines())
        {
            int colon = line.IndexOf(": ");
            if (colon > 0 && !char.IsWhiteSpace(line[0]) && line[..colon].IndexOfAny(" \t") < 0)
            {
                entry.Members.TryAdd(Name(line[..colon].ToString()), new YamlEntry { Text = line[(colon + 2)..].Trim().Trim("\"'").ToString() });
            }
        }

        return entry.Members.Count == 0 ? null : entry;
    }

    private static string Name(string name) => name.Trim().ToLowerInvariant().Replace('-', '_');
}
