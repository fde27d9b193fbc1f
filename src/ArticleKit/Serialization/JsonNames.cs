namespace ArticleKit.Serialization;

/// <summary>Names of enum values in JSON: camelCase.</summary>
internal static class JsonNames
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>The value of a name.</summary>
    /// <exception cref="FormatException">No value has that name.</exception>
    public static T Value<T>(string name)
        where T : struct, Enum =>
        Array.Find(Enum.GetValues<T>(), v => Of(v) == name) is var value && Of(value) == name ? value : throw new FormatException($"'{name}' is no {typeof(T).Name}.");
}
