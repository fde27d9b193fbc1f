// Writes src/ArticleKit/Parsing/Html/Metadata/Dates/MonthNames.txt from the CLDR data of the .NET runtime (needs ICU):
//   dotnet run --project eng/MonthNames > src/ArticleKit/Parsing/Html/Metadata/Dates/MonthNames.txt
// A line a language: its code, then twelve groups of names, apart by '|'; names of one month apart by ','. The library reads no
// culture of the machine, so it carries the names itself.
using System.Globalization;
using System.Text;

string[] cultures =
[
    "af", "ar-EG", "ar-IQ", "ar-DZ", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "de-AT", "el", "en", "es", "es-MX", "et", "eu", "fi", "fil", "fr", "ga", "gl",
    "gu", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ka", "kk", "kn", "lt", "lv", "mk", "ml", "mn", "mr", "ms", "nb", "ne", "nl", "nn", "pa", "pl", "pt", "pt-PT", "ro", "ru",
    "si", "sk", "sl", "sq", "sr-Cyrl", "sr-Latn", "sv", "sw", "ta", "te", "th", "tr", "uk", "ur", "uz", "vi", "zu",
];
// What people print beside CLDR's forms, and Persian, whose CLDR names are those of another calendar.
(string Language, string[] Months)[] more =
[
    ("en", ["", "", "", "", "", "", "", "", "sept", "", "", ""]),
    ("de", ["jänner,jän", "feb,feber", "mrz,maerz,mär", "", "", "jun", "jul", "", "sept", "", "", "dez"]),
    ("fr", ["jan", "fev,fév,fevrier", "", "avr", "", "", "juil", "aout,aoû", "sep", "", "", "dec,decembre"]),
    ("nl", ["", "", "mrt,mar", "", "", "", "", "", "", "", "", ""]),
    ("es", ["", "", "", "", "", "", "", "", "setiembre,set", "", "", ""]),
    ("it", ["", "", "", "", "", "", "", "", "sett", "", "", ""]),
    ("pl", ["", "", "", "", "", "", "", "", "wrz", "paź", "", ""]),
    ("ru", ["", "", "мар", "", "", "", "", "", "сен", "", "ноя", ""]),
    ("tr", ["", "", "", "", "", "", "", "", "", "", "", ""]),
    ("id", ["", "pebruari", "", "", "", "", "", "agt", "", "", "nop,nopember", ""]),
    ("ar", ["جانفي", "فيفري", "آذار", "أفريل,نيسان,ابريل", "ماي", "جوان,يونيه", "جويلية,يوليه", "أوت,اغسطس,آب", "", "اكتوبر", "", "ديسمبر"]),
    ("fa", ["ژانویه", "فوریه", "مارس", "آوریل", "مه,می", "ژوئن", "ژوئیه,جولای", "اوت,آگوست", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"]),
    ("zu", ["uMasingana", "uNhlolanja", "uNdasa", "uMbasa", "uNhlaba", "uNhlangulana", "uNtulikazi", "uNcwaba", "uMandulo", "uMfumfu", "uLwezi", "uZibandlela"]),
];
var table = new SortedDictionary<string, SortedSet<string>[]>(StringComparer.Ordinal);
foreach (string name in cultures)
{
    CultureInfo culture = CultureInfo.GetCultureInfo(name);
    DateTimeFormatInfo format = (DateTimeFormatInfo)culture.DateTimeFormat.Clone();
    if (format.Calendar is not GregorianCalendar)
    {
        format.Calendar = new GregorianCalendar();
    }

    for (int month = 0; month < 12; month++)
    {
        foreach (string[] names in (string[][])[format.MonthNames, format.MonthGenitiveNames, format.AbbreviatedMonthNames, format.AbbreviatedMonthGenitiveNames])
        {
            Add(culture.TwoLetterISOLanguageName, month, names[month]);
        }
    }
}

foreach ((string language, string[] months) in more)
{
    for (int month = 0; month < 12; month++)
    {
        foreach (string name in months[month].Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            Add(language, month, name);
        }
    }
}

Console.OutputEncoding = new UTF8Encoding(false);
foreach ((string language, SortedSet<string>[] months) in table)
{
    Console.Out.Write(language + " " + string.Join('|', months.Select(names => string.Join(',', names))) + "\n");
}

void Add(string language, int month, string name)
{
    if (!table.TryGetValue(language, out SortedSet<string>[]? months))
    {
        table[language] = months = [.. Enumerable.Range(0, 12).Select(_ => new SortedSet<string>(StringComparer.Ordinal))];
    }

    name = name.Normalize(NormalizationForm.FormC).ToLowerInvariant().Trim('.', ' ', '\u200f', '\u0970');
    if (name.Length > 0 && !name.Any(char.IsDigit) && !name.Contains(' ', StringComparison.Ordinal))
    {
        months[month].Add(name);
    }
}
