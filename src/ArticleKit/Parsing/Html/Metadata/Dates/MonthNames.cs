using System.Reflection;
using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Metadata.Dates;

/// <summary>Names of months in some sixty languages, from a table made of CLDR data (<c>eng/MonthNames</c>).</summary>
internal static class MonthNames
{
    private const int LongestName = 24;
    private static readonly Lazy<Dictionary<string, Entry>> Table = new(Load);

    /// <summary>The month of a name, 1 to 12; 0 when it is none. A few names mean different months in different languages.</summary>
    public static int Find(ReadOnlySpan<char> name, string? language)
    {
        if (name.Length is < 1 or > LongestName)
        {
            return 0;
        }

        Span<char> lower = stackalloc char[LongestName];
        int length = LowerCase.Write(name, lower);
        if (!Table.Value.TryGetValue(lower[..length].ToString(), out Entry entry))
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

    private static Dictionary<string, Entry> Load()
    {
        var table = new Dictionary<string, Entry>(1500, StringComparer.Ordinal);
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("ArticleKit.MonthNames.txt")!;
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

        return table;
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
}
