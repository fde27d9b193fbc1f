using System.Globalization;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Candidates of the page's own address: a date in its path.</summary>
internal static class AddressSource
{
    public static void Read(MetadataContext c)
    {
        string? address = c.Url?.AbsolutePath;
        if (address is null || address.Length > 2000)
        {
            return;
        }

        for (int i = 0; i + 8 <= address.Length; i++)
        {
            if (!char.IsAsciiDigit(address[i]) || (i > 0 && char.IsAsciiDigit(address[i - 1])) || !Number(address, i, 4, out int year) || year is < 1990 or > 2100)
            {
                continue;
            }

            int at = i + 4;
            bool apart = address[at] is '/' or '-' or '_';
            at += apart ? 1 : 0;
            int monthLength = at + 1 < address.Length && char.IsAsciiDigit(address[at + 1]) ? 2 : 1;
            if (!Number(address, at, monthLength, out int month) || month is < 1 or > 12)
            {
                continue;
            }

            at += monthLength;
            if (apart && (at >= address.Length || address[at++] is not ('/' or '-' or '_')))
            {
                continue;
            }

            int dayLength = at + 1 < address.Length && char.IsAsciiDigit(address[at + 1]) ? 2 : 1;
            if ((!apart && (monthLength != 2 || dayLength != 2)) || !Number(address, at, dayLength, out int day) || day < 1 || day > DateTime.DaysInMonth(year, month)
                || (at + dayLength < address.Length && char.IsAsciiDigit(address[at + dayLength])))
            {
                continue;
            }

            string value = new DateOnly(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            c.Add(Field.Published, value, Origin.Address, "path", -1, apart ? 55 : 35);
            return;
        }

        ReadWritten(c, address);
    }

    /// <summary>The month that the path names, <c>/2024/05/</c>, counted from the year 0; 0 when it names none.</summary>
    public static int MonthOf(Uri? url)
    {
        string path = url?.AbsolutePath ?? "";
        for (int i = 0; i + 8 < path.Length && i < 2000; i++)
        {
            if (path[i] == '/' && path[i + 5] is '/' or '-' && Number(path, i + 1, 4, out int year) && year is >= 1990 and <= 2100
                && Number(path, i + 6, 2, out int month) && month is >= 1 and <= 12 && path[i + 8] is '/' or '-')
            {
                return (year * 12) + month;
            }
        }

        return 0;
    }

    /// <summary>2024/may/02 and 29-10-2021.</summary>
    private static void ReadWritten(MetadataContext c, string address)
    {
        string[] parts = address.Split('/', '-', '_', '.');
        for (int i = 0; i + 2 < parts.Length; i++)
        {
            bool yearLast = IsYear(parts[i + 2], out int year);
            if ((!yearLast && !IsYear(parts[i], out year)) || !int.TryParse(parts[yearLast ? i : i + 2], NumberStyles.None, CultureInfo.InvariantCulture, out int day))
            {
                continue;
            }

            string middle = parts[i + 1];
            int month = middle.Length is 1 or 2 && yearLast && int.TryParse(middle, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
                : middle.Length > 2 && char.IsAsciiLetter(middle[0]) ? Dates.MonthNames.Find(middle, "en") : 0;
            if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
            {
                c.Add(Field.Published, new DateOnly(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Origin.Address, "path", -1, 50);
                return;
            }
        }
    }

    private static bool IsYear(string part, out int year)
    {
        year = 0;
        return part.Length == 4 && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1990 and <= 2100;
    }

    private static bool Number(string text, int at, int length, out int value)
    {
        value = 0;
        return at + length <= text.Length && int.TryParse(text.AsSpan(at, length), NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
