using System.Reflection;
using ArticleKit.Parsing;
using PublicApiGenerator;

namespace ArticleKit.Tests.Conventions;

/// <summary>The public surface is what stands in <c>PublicApi.approved.txt</c>: a change to it is seen in review.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        string surface = typeof(ArticleParser).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n");
        string approved = Repository.PathOf("tests/ArticleKit.Tests/Conventions/PublicApi.approved.txt");
        string received = Path.ChangeExtension(approved, null).Replace(".approved", ".received.txt", StringComparison.Ordinal);
        if (!File.Exists(approved) || File.ReadAllText(approved).ReplaceLineEndings("\n") != surface)
        {
            File.WriteAllText(received, surface);
        }

        File.ReadAllText(approved).ReplaceLineEndings("\n").Should().Be(surface, "a change of the public surface is approved by copying {0} over it", received);
    }

    [Fact]
    public void No_type_of_AngleSharp_shows_in_the_public_surface() =>
        typeof(ArticleParser).Assembly.GeneratePublicApi().Should().NotContain("AngleSharp");

    [Fact]
    public void Every_public_type_is_sealed_static_abstract_or_an_enumeration() =>
        typeof(ArticleParser).Assembly.GetExportedTypes()
            .Where(t => t is { IsSealed: false, IsAbstract: false, IsInterface: false } && !typeof(Exception).IsAssignableFrom(t))
            .Should().BeEmpty();

    [Fact]
    public void No_field_or_property_of_the_model_can_be_changed() =>
        typeof(ArticleParser).Assembly.GetExportedTypes()
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(p => p.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)))
            .Where(p => !typeof(Exception).IsAssignableFrom(p.DeclaringType))
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}")
            .Should().BeEmpty();
}
