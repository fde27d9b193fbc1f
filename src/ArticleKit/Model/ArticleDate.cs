using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ArticleKit.Model;

/// <summary>
/// A point in time that knows how much of it was printed: a day, a day with a time of the clock, or a time with its offset
/// from UTC. Nothing is invented: what was not given is not written out.
/// </summary>
public readonly record struct ArticleDate : ISpanParsable<ArticleDate>
{
    private readonly DateTimeOffset _value;

    private ArticleDate(DateTimeOffset value, bool hasTime, bool hasOffset)
    {
        _value = value;
        HasTime = hasTime;
        HasOffset = hasOffset;
    }

    /// <summary>The moment. Midnight where no time was given, offset zero where none was.</summary>
    public DateTimeOffset Value => _value;

    /// <summary>Whether a time of day was given.</summary>
    public bool HasTime { get; }

    /// <summary>Whether an offset from UTC was given.</summary>
    public bool HasOffset { get; }

    /// <summary>The day as printed.</summary>
    public DateOnly Date => DateOnly.FromDateTime(_value.DateTime);

    /// <summary>A day without a time.</summary>
    public static ArticleDate FromDate(DateOnly date) => new(new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero), false, false);

    /// <summary>A day and time on a clock of unknown place.</summary>
    public static ArticleDate FromLocalTime(DateOnly date, TimeOnly time) => new(new DateTimeOffset(date, time, TimeSpan.Zero), true, false);

    /// <summary>A day, a time and its offset from UTC.</summary>
    public static ArticleDate FromDateTimeOffset(DateTimeOffset value) => new(value, true, true);

    /// <summary>The date in ISO 8601 with just the parts that were given: <c>2024-05-02</c>, <c>2024-05-02T10:00:00</c> or <c>2024-05-02T10:00:00+02:00</c>.</summary>
    public override string ToString()
    {
        string format = !HasTime ? "yyyy-MM-dd" : _value.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";
        string text = _value.ToString(format, CultureInfo.InvariantCulture);
        return !HasOffset ? text : text + (_value.Offset == TimeSpan.Zero ? "Z" : _value.ToString("zzz", CultureInfo.InvariantCulture));
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static ArticleDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out ArticleDate date) ? date : throw new FormatException($"'{s}' is no ISO 8601 date.");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static ArticleDate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ArticleDate result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads what <see cref="ToString"/> writes; false for any other text.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ArticleDate result)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        if (DateOnly.TryParseExact(s, "yyyy-MM-dd", invariant, DateTimeStyles.None, out DateOnly day))
        {
            result = FromDate(day);
            return true;
        }

        if (DateTime.TryParseExact(s, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", invariant, DateTimeStyles.None, out DateTime local))
        {
            result = FromLocalTime(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
            return true;
        }

        const DateTimeStyles utc = DateTimeStyles.AssumeUniversal;
        if (DateTimeOffset.TryParseExact(s, ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"], invariant, utc, out DateTimeOffset moment)
            || DateTimeOffset.TryParseExact(s, ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"], invariant, DateTimeStyles.None, out moment))
        {
            result = FromDateTimeOffset(moment);
            return true;
        }

        result = default;
        return false;
    }
}
