using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Mono.Cecil;

namespace FactCheck.Tests;

/// <summary>The house keeps its arrows, as the compiled assemblies show; see architecture.md.</summary>
public class ArchitectureTests
{
    private const string Nouns = "", Root = "the composition root";

    private static readonly Assembly Library = typeof(Claim).Assembly;

    /// <summary>What each room may know besides itself; who may know all is not in the list.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        [Nouns] = [],
        ["Figures"] = [Nouns],
        ["Detection"] = ["Figures", "Reading", Nouns],
        ["Files"] = ["Figures", Nouns],
        ["Reading"] = ["Figures", Nouns],
        ["Reporting"] = ["Detection", "Files", "Figures", "Ledgers", "Tracking", Nouns],
        ["Ledgers"] = ["Files", Nouns],
        ["Tracking"] = ["Ledgers", "Detection", Nouns],
    };

    /// <summary>
    /// Types that live in the nouns' namespace, so that a newcomer finds them, and belong to a room or put the house together. FactCheckOptions is no noun's
    /// business and knows no room.
    /// </summary>
    private static readonly Dictionary<string, string> RoomOf = new()
    {
        ["FigureExtensions"] = "Figures",
        ["CasebookExtensions"] = "Detection",
        ["FactCheckBuilder"] = Root,
        ["FactCheckServiceCollectionExtensions"] = Root,
    };

    /// <summary>Public types that can be changed, and why.</summary>
    private static readonly string[] Mutable =
    [
        "FactCheckOptions", // set up by a host, in the way of Microsoft.Extensions.Options
        "FactCheckBuilder", // changes the host's services
    ];

    [Fact]
    public void Each_room_knows_only_the_rooms_that_it_may()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(Library.Location);
        var arrows = assembly.MainModule.GetTypes()
            .Where(type => !type.Name.StartsWith('<') && Room(type) is { } room && room != Root)
            .SelectMany(type => Referenced(type).Where(other => Room(other) is { } to && to != Room(type)).Select(other => (From: type.FullName, To: other.FullName, Room: Room(type)!, Other: Room(other)!)))
            .Distinct();

        Assert.Empty(arrows.Where(arrow => !Allowed[arrow.Room].Contains(arrow.Other)).Select(arrow => $"{arrow.From} -> {arrow.To}"));
    }

    [Fact]
    public void Each_namespace_is_a_room_of_the_list()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(Library.Location);
        Assert.Empty(assembly.MainModule.GetTypes().Where(type => Room(type) is { } room && room != Root && !Allowed.ContainsKey(room)).Select(type => type.FullName));
    }

    [Fact]
    public void Everything_points_to_the_library_siblings_do_not_know_each_other_and_nothing_points_to_the_tool()
    {
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory, "FactCheck*.dll").Where(file => !file.Contains("Tests", StringComparison.Ordinal)))
        {
            using var assembly = AssemblyDefinition.ReadAssembly(file);
            var known = assembly.MainModule.AssemblyReferences.Select(reference => reference.Name).Where(name => name.StartsWith("FactCheck", StringComparison.OrdinalIgnoreCase)).ToArray();
            if (assembly.Name.Name == "FactCheck") Assert.Empty(known);
            else if (assembly.Name.Name == "FactCheck.Tool") Assert.DoesNotContain("FactCheck.Tool", known);
            else Assert.All(known, name => Assert.Equal("FactCheck", name));
        }
    }

    [Fact]
    public void No_assembly_has_the_librarys_name_in_other_letters() =>
        Assert.Single(Directory.GetFiles(AppContext.BaseDirectory, "*.dll"), file => string.Equals(Path.GetFileName(file), "FactCheck.dll", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Every_public_type_is_immutable_or_on_the_list() => Assert.Empty(
        Library.GetExportedTypes().Where(type => !type.IsEnum && !Mutable.Contains(type.Name)).SelectMany(Changeable));

    [Fact]
    public void The_list_of_mutable_types_is_no_longer_than_it_must_be() =>
        Assert.Equal(Mutable.Order(), Library.GetExportedTypes().Where(type => Mutable.Contains(type.Name)).Select(type => type.Name).Order());

    /// <summary>Who may be in whose room: those without the library's namespace are nobody's.</summary>
    private static string? Room(TypeReference type)
    {
        while (type.DeclaringType is not null) type = type.DeclaringType;
        if (RoomOf.TryGetValue(type.Name, out var room)) return room;
        if (type.Namespace == "FactCheck") return Nouns;
        return type.Namespace.StartsWith("FactCheck.", StringComparison.Ordinal) ? type.Namespace.Split('.')[1] : null;
    }

    private static IEnumerable<TypeReference> Referenced(TypeDefinition type)
    {
        var found = new List<TypeReference?> { type.BaseType };
        found.AddRange(type.Interfaces.Select(each => each.InterfaceType));
        found.AddRange(type.GenericParameters.SelectMany(each => each.Constraints).Select(each => each.ConstraintType));
        found.AddRange(type.CustomAttributes.Select(each => each.AttributeType));
        found.AddRange(type.Fields.Select(each => each.FieldType));
        found.AddRange(type.Properties.Select(each => each.PropertyType));
        foreach (var method in type.Methods)
        {
            found.Add(method.ReturnType);
            found.AddRange(method.Parameters.Select(each => each.ParameterType));
            found.AddRange(method.GenericParameters.SelectMany(each => each.Constraints).Select(each => each.ConstraintType));
            if (!method.HasBody) continue;
            found.AddRange(method.Body.Variables.Select(each => each.VariableType));
            found.AddRange(method.Body.ExceptionHandlers.Select(each => each.CatchType));
            foreach (var instruction in method.Body.Instructions)
            {
                switch (instruction.Operand)
                {
                    case TypeReference named: found.Add(named); break;
                    case MethodReference called:
                        found.AddRange([called.DeclaringType, called.ReturnType, .. called.Parameters.Select(each => each.ParameterType)]);
                        if (called is GenericInstanceMethod generic) found.AddRange(generic.GenericArguments);
                        break;
                    case FieldReference field: found.AddRange([field.DeclaringType, field.FieldType]); break;
                }
            }
        }

        return found.OfType<TypeReference>().SelectMany(Unwrapped);
    }

    private static IEnumerable<TypeReference> Unwrapped(TypeReference type) => type switch
    {
        GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Unwrapped).Append(generic.ElementType),
        TypeSpecification wrapped => Unwrapped(wrapped.ElementType),
        _ => [type],
    };

    private static IEnumerable<string> Changeable(Type type)
    {
        const BindingFlags Every = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (var field in type.GetFields(Every).Where(field => field.IsPublic || field.IsFamily))
        {
            if (!field.IsInitOnly && !field.IsLiteral) yield return $"{type.FullName}.{field.Name} is a field that can be set";
        }

        foreach (var property in type.GetProperties(Every).Where(property => property.GetMethod?.IsPublic == true || property.SetMethod?.IsPublic == true))
        {
            var set = property.SetMethod;
            var isInit = set?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ?? true;
            if (set is { IsPrivate: false } && !isInit) yield return $"{type.FullName}.{property.Name} can be set";
            if (IsMutableCollection(property.PropertyType)) yield return $"{type.FullName}.{property.Name} is a collection that can be changed";
        }

        foreach (var field in type.GetFields(Every).Where(field => field.IsPrivate && !field.IsInitOnly && !field.IsLiteral && !IsLateValue(field)))
        {
            yield return $"{type.FullName}.{field.Name} is not readonly";
        }
    }

    /// <summary>The backing field of an init property, or of one that is computed once when asked for; what the compiler keeps for lambdas.</summary>
    private static bool IsLateValue(FieldInfo field) => field.Name.Contains('<', StringComparison.Ordinal);

    private static bool IsMutableCollection(Type type)
    {
        if (type.IsArray) return true;
        if (type == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(type)) return false;
        var name = type.Name;
        return !(name.StartsWith("IReadOnly", StringComparison.Ordinal) || name.StartsWith("IEnumerable", StringComparison.Ordinal) || name.StartsWith("Immutable", StringComparison.Ordinal));
    }
}
