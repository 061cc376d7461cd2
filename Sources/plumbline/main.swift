import ArgumentParser
print("plumbline")
