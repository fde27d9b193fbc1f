using System.Net;
using System.Text.Json;
using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The questions that structured data says a page answers, with the answers (schema.org <c>Question</c>, <c>acceptedAnswer</c>), letters and digits alone.</summary>
internal sealed class QuestionTexts
{
    // A question is known by so many of its letters and digits; of a shorter one all have to agree.
    private const int Compared = 40;
    private const int Shortest = 12;
    private const int MostQuestions = 200;
    private const int LongestAnswer = 20_000;
    private const string Digits = "0123456789";

    private readonly Dictionary<string, string> _answers = new(StringComparer.Ordinal);

    /// <summary>Whether nothing is told.</summary>
    public bool IsEmpty => _answers.Count == 0;

    /// <summary>The answer to the question that begins with some letters; null where no such question is told.</summary>
    /// <param name="letters">The first letters and digits of a text: forty, or all it has.</param>
    public string? AnswerTo(string letters)
    {
        // Lists of questions are numbered as often as not.
        string known = letters.AsSpan().TrimStart(Digits).ToString();
        return _answers.GetValueOrDefault(letters) ?? (known.Length < letters.Length ? AnswerToNumbered(known) : null);
    }

    /// <summary>Whether things of a type are questions.</summary>
    public static bool IsOf(string type) => type == "Question";

    /// <summary>Adds a question.</summary>
    public void Add(JsonElement question)
    {
        if (_answers.Count >= MostQuestions || !question.TryGetProperty("acceptedAnswer", out JsonElement answers))
        {
            return;
        }

        string name = LettersOf(JsonLd.TextOf(question, "name") ?? JsonLd.TextOf(question, "text"));
        foreach (JsonElement answer in JsonLd.ItemsOf(answers))
        {
            string text = answer.ValueKind == JsonValueKind.Object ? LettersOf(JsonLd.TextOf(answer, "text")) : "";
            if (name.Length >= Shortest && text.Length >= Shortest)
            {
                _answers.TryAdd(name.Length > Compared ? name[..Compared] : name, text);
            }
        }
    }

    private string? AnswerToNumbered(string letters)
    {
        // The number took the place of some of the letters that are compared.
        foreach ((string name, string answer) in _answers)
        {
            if (letters.Length >= Shortest && (name == letters || (letters.Length >= Compared - 3 && name.StartsWith(letters, StringComparison.Ordinal))))
            {
                return answer;
            }
        }

        return null;
    }

    private static string LettersOf(string? text)
    {
        if (text is null)
        {
            return "";
        }

        text = text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        char[] letters = new char[Math.Min(text.Length, LongestAnswer)];
        return new string(letters, 0, Letters.CopyOutsideTags(text, letters));
    }
}
