using System.Globalization;
using System.Text;
using ArticleKit.Accuracy.Corpus;
using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;

namespace ArticleKit.Accuracy.Training;

/// <summary>The words that the labelled names of authors begin with.</summary>
internal static class GivenNameList
{
    private const int Shortest = 2;
    private const int LineLength = 160;

    /// <summary>Gathers them from the labels of pages, in the order of the alphabet.</summary>
    public static List<string> Of(IEnumerable<LabelledPage> pages)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (LabelledPage page in pages)
        {
            foreach (string printed in page.Authors)
            {
                foreach (Author author in BylineSplitter.Split(printed)?.Authors ?? [])
                {
                    ReadOnlySpan<char> first = GivenNames.FirstOf(author.Name);
                    bool whole = author.Kind == AuthorKind.Person && author.Name.Contains(' ', StringComparison.Ordinal) && first.Length >= Shortest && first.Length < author.Name.Length;
                    if (whole && char.IsUpper(first[0]) && char.IsLetter(first[^1]))
                    {
                        names.Add(first.ToString().ToLower(CultureInfo.InvariantCulture));
                    }
                }
            }
        }

        return [.. names];
    }

    /// <summary>The file that the library reads.</summary>
    public static byte[] Write(IEnumerable<string> names)
    {
        var text = new StringBuilder("# First words of the authors' names that the labels of the training pages give; written by \"train\". Lower case.\n");
        int length = 0;
        foreach (string name in names)
        {
            if (length > 0 && length + name.Length > LineLength)
            {
                text.Append('\n');
                length = 0;
            }

            text.Append(length > 0 ? " " : "").Append(name);
            length += name.Length + 1;
        }

        return Encoding.UTF8.GetBytes(text.Append('\n').ToString());
    }
}
