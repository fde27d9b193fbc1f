using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Metadata.Dates;

/// <summary>Names of months in some sixty languages, from a table made of CLDR data (<c>eng/MonthNames</c>).</summary>
internal static class MonthNames
{
    private const int LongestName = 24;
    private static readonly Lazy<Names> Table = new(Load);

    /// <summary>The month of a name, 1 to 12; 0 when it is none. A few names mean different months in different languages.</summary>
    public static int Find(ReadOnlySpan<char> name, string? language)
    {
        if (name.Length is < 1 or > LongestName)
        {
            return 0;
        }

        Span<char> lower = stackalloc char[LongestName];
        int length = LowerCase.Write(name, lower);
        if (!Table.Value.TryGet(lower[..length], out Entry entry))
        {
            return 0;
        }

        if (entry.Others is not null && language is not null)
        {
            foreach ((string other, byte month) in entry.Others)
            {
                if (other == language)
                {
                    return month;
                }
            }
        }

        return entry.Month;
    }

    private static Names Load()
    {
        var table = new Dictionary<string, Entry>(1500, StringComparer.Ordinal);
        using Stream stream = EmbeddedFile.Open("MonthNames.txt");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            string language = line[..space];
            string[] months = line[(space + 1)..].Split('|');
            for (int month = 0; month < months.Length; month++)
            {
                foreach (string name in months[month].Split(',', StringSplitOptions.RemoveEmptyEntries))
                {
                    Add(table, name, language, (byte)(month + 1));
                }
            }
        }

        return new Names(table);
    }

    private static void Add(Dictionary<string, Entry> table, string name, string language, byte month)
    {
        if (!table.TryGetValue(name, out Entry entry))
        {
            table[name] = new Entry(month, null);
        }
        else if (entry.Month != month)
        {
            table[name] = entry with { Others = [.. entry.Others ?? [], (language, month)] };
        }
    }

    private readonly record struct Entry(byte Month, (string Language, byte Month)[]? Others);

    /// <summary>The names. Most words of a text are none, as their first two letters tell.</summary>
    private sealed class Names
    {
        private readonly Dictionary<string, Entry> _entries;
        private readonly uint[] _seconds = new uint[32];
#if NET9_0_OR_GREATER
        private readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
#endif

        public Names(Dictionary<string, Entry> entries)
        {
            _entries = entries;
#if NET9_0_OR_GREATER
            _bySpan = entries.GetAlternateLookup<ReadOnlySpan<char>>();
#endif
            foreach (string name in entries.Keys)
            {
                _seconds[name[0] & 0x1F] |= SecondOf(name);
            }
        }

        public bool TryGet(ReadOnlySpan<char> name, out Entry entry)
        {
            entry = default;
#if NET9_0_OR_GREATER
            return (_seconds[name[0] & 0x1F] & SecondOf(name)) != 0 && _bySpan.TryGetValue(name, out entry);
#else
            return (_seconds[name[0] & 0x1F] & SecondOf(name)) != 0 && _entries.TryGetValue(name.ToString(), out entry);
#endif
        }

        private static uint SecondOf(ReadOnlySpan<char> name) => 1u << (name.Length > 1 ? name[1] & 0x1F : 0);
    }
}
